// @ts-check
// One visit to a page with a peer, on a small phone: it is opened, and six questions are answered.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { keepEventTimings, timedFinger } from '../timed-tap.mjs';

/** Times slower than this machine. */
const RATE = 4;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** After the page has loaded: what a script does later belongs to the load too. */
const SETTLED = 1000;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @typedef {import('../timed-tap.mjs').Tapped} Tapped */
/** @typedef {{ requests: number, elsewhere: number, bytes: number, bytesInAll: number, load: number, first: Tapped, next: Tapped[], heap: number }} Visit */

/** @typedef {(control: import('./peers.mjs').Locator) => Promise<void>} Tap */

/** @param {import('@playwright/test').Browser} browser */
async function phone(browser) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const devtools = await context.newCDPSession(page);
  for (const domain of /** @type {const} */ (['Performance', 'Network'])) await devtools.send(`${domain}.enable`);
  await devtools.send('Network.setBlockedURLs', { urls: ['https://*'] }); // nobody needs a network here
  return { context, page, devtools };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./peers.mjs').Peer} peer
 * @param {string} origin of its page
 * @param {readonly import('./six-questions.mjs').Question[]} questions
 * @returns {Promise<Visit>}
 */
export async function visitPeer(browser, peer, origin, questions) {
  const { context, page, devtools } = await phone(browser);
  const sent = countBytes(devtools, origin);
  await page.addInitScript(keepEventTimings);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: RATE });
  await page.goto(origin, { waitUntil: 'load' });
  await peer.launcher(page).waitFor();
  await page.waitForTimeout(SETTLED);
  const load = (await metric(devtools, 'TaskDuration')) * 1000;
  const { requests, bytes } = { ...sent };

  const { tap, timed } = timedFinger(page, devtools);
  const [start, ...others] = questions;
  if (!start) throw new Error('There is no question.');
  const first = await timed(peer.launcher(page), peer.sign(start));
  const next = [];
  for (const [at, question] of questions.entries()) {
    const last = await lastTapOf(peer, page, question, tap);
    const following = others[at];
    if (following) next.push(await timed(last, peer.sign(following)));
    else await tap(last);
  }
  await page.waitForTimeout(SETTLED);
  await devtools.send('HeapProfiler.collectGarbage');
  const heap = await metric(devtools, 'JSHeapUsedSize');
  await context.close();
  return { requests, elsewhere: sent.elsewhere, bytes, bytesInAll: sent.bytes, load, first, next, heap };
}

/**
 * Taps all of an answer but the last, which leads on.
 * @param {import('./peers.mjs').Peer} peer
 * @param {import('./peers.mjs').Page} page
 * @param {import('./six-questions.mjs').Question} question
 * @param {Tap} tap
 */
async function lastTapOf(peer, page, question, tap) {
  const answer = question.options.find(({ id }) => id === question.answer);
  if (!answer) throw new Error(`${question.id} has no ${question.answer}.`);
  const option = peer.option(page, question, answer);
  if (!question.many || !peer.send) return option;
  await tap(option);
  return peer.send(page, question);
}

/**
 * What axe finds against WCAG 2.2 A and AA at the first question.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./peers.mjs').Peer} peer
 * @param {string} origin
 * @param {import('./six-questions.mjs').Question} start
 * @returns {Promise<readonly string[]>} the rules that are broken
 */
export async function violationsOf(browser, peer, origin, start) {
  const { context, page, devtools } = await phone(browser);
  await page.goto(origin, { waitUntil: 'load' });
  await peer.launcher(page).waitFor();
  await page.evaluate(keepEventTimings);
  const { timed } = timedFinger(page, devtools);
  await timed(peer.launcher(page), peer.sign(start));
  await page.waitForTimeout(SETTLED); // what fades in has come
  await page.evaluate(axe);
  const broken = await page.evaluate(async (rules) => {
    const { run } = /** @type {{ run(of: Document, options: object): Promise<{ violations: { id: string }[] }> }} */ (
      Reflect.get(window, 'axe')
    );
    return (await run(document, { runOnly: rules })).violations.map(({ id }) => id);
  }, RULES);
  await context.close();
  return broken;
}

/** @param {import('@playwright/test').CDPSession} devtools @param {string} origin */
function countBytes(devtools, origin) {
  const sent = { requests: 0, bytes: 0, elsewhere: 0 };
  devtools.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith(origin)) sent.requests++;
    else if (/^https?:/.test(request.url)) sent.elsewhere++;
  });
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sent.bytes += encodedDataLength;
  });
  return sent;
}

/** @param {import('@playwright/test').CDPSession} devtools @param {string} wanted */
async function metric(devtools, wanted) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}
