// @ts-check
// The widget beside others that a site can embed, with the same six questions.
import { median, round, spread } from '../statistics.mjs';
import { bareButton } from './bare-button.mjs';
import { servePeer } from './peer-site.mjs';
import { PEERS } from './peers.mjs';
import { sixQuestions } from './six-questions.mjs';
import { violationsOf, visitPeer } from './visit-peer.mjs';

const VISITS = 5;

/** @typedef {import('./visit-peer.mjs').Visit} Visit */

/** @param {import('@playwright/test').Browser} browser */
export async function peerTable(browser) {
  const questions = await sixQuestions();
  const [start] = questions;
  if (!start) throw new Error('There is no question.');
  const sites = [];
  for (const peer of [...PEERS, bareButton(questions)]) {
    const site = await servePeer(await peer.embed(), questions);
    sites.push({ peer, site, broken: await violationsOf(browser, peer, site.origin, start), visits: /** @type {Visit[]} */ ([]) });
  }
  // In turn, so that what else the machine does falls on all of them.
  for (let visit = 0; visit < VISITS; visit++) {
    for (const { peer, site, visits } of sites) visits.push(await visitPeer(browser, peer, site.origin, questions));
  }
  for (const { site } of sites) site.close();
  /** @type {Record<string, Record<string, string | number>>} */
  const rows = {};
  for (const { peer, broken, visits } of sites) {
    for (const [row, value] of Object.entries(figures(visits, broken))) rows[row] = { ...rows[row], [peer.name]: value };
  }
  return rows;
}

/** @param {readonly Visit[]} visits @param {readonly string[]} broken @returns {Record<string, string | number>} */
function figures(visits, broken) {
  const of = (/** @type {(visit: Visit) => number} */ pick) => round(median(visits.map(pick)));
  const answers = visits.flatMap(({ next }) => next);
  const shown = answers.map((answer) => answer.shown);
  const events = answers.map(({ event }) => event);
  return {
    'requests of the load': of(({ requests }) => requests),
    'requests to other hosts (not answered)': of(({ elsewhere }) => elsewhere),
    'bytes of the load': of(({ bytes }) => bytes),
    'bytes, six answers later': of(({ bytesInAll }) => bytesInAll),
    'main thread, load (ms)': of(({ load }) => load),
    'tap to first question (ms)': of(({ first }) => first.shown),
    'tap to first question, Event Timing (ms)': inSteps(median(visits.map(({ first }) => first.event))),
    'answer to next question (ms)': round(median(shown)),
    'half of all answers (ms)': spread(shown),
    'the slowest answer (ms)': round(Math.max(...shown)),
    'answer, Event Timing (ms)': inSteps(median(events)),
    'the slowest answer, Event Timing (ms)': inSteps(Math.max(...events)),
    'JS heap, six answers later (bytes)': of(({ heap }) => heap),
    'rules of WCAG 2.2 A, AA that axe finds broken': broken.length > 0 ? broken.join(', ') : 'none',
  };
}

/** The browser tells of no entry under 16 ms. @param {number} duration */
const inSteps = (duration) => (duration === 0 ? 'under 16' : duration);
