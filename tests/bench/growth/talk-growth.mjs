// @ts-check
// What one more answer costs as the talk grows.
import { ownScript } from '../peers/own-script.mjs';
import { median, round } from '../statistics.mjs';
import { ALIKE, alikeFile, alikeId } from './alike-file.mjs';
import { memoryOf } from './memory.mjs';
import { asked, START, widgetPage } from './widget-page.mjs';

const LENGTHS = [10, 50, 200];
/** Answers that are timed at each length. */
const TIMED = 7;

/** @param {import('@playwright/test').Browser} browser */
export async function talkGrowth(browser) {
  const script = await ownScript(await alikeFile(Math.max(...LENGTHS) + TIMED + 1));
  const { page, devtools, timed, launcher, start, slow, leave } = await widgetPage(browser, script);
  await timed(launcher, START);
  await timed(start, asked(alikeId(0)));
  /** @type {Record<string, Record<string, number>>} */
  const rows = {};
  let given = 0;
  for (const length of LENGTHS) {
    await page.evaluate(answerAll, { ids: Array.from({ length: length - given }, (_, at) => alikeId(given + at)), option: ALIKE.option });
    const { nodes, heap } = await memoryOf(devtools);
    await slow(true);
    const taps = [];
    for (given = length; given < length + TIMED; given++) {
      const option = page.locator(`self-check fieldset[data-question="${alikeId(given)}"] [data-option="${ALIKE.option}"]`);
      taps.push(await timed(option, asked(alikeId(given + 1))));
    }
    await slow(false);
    const [shown, events] = [taps.map((tap) => tap.shown), taps.map(({ event }) => event)];
    rows[`${length} answers`] = {
      'one more, to the next question (ms)': round(median(shown)),
      'the slowest (ms)': round(Math.max(...shown)),
      'Event Timing (ms)': median(events),
      'the slowest, Event Timing (ms)': Math.max(...events),
      'DOM nodes': nodes,
      'JS heap (bytes)': heap,
    };
  }
  await leave();
  return rows;
}

/**
 * Runs in the page: answers these questions as by keys, which no pause goes before.
 * @param {{ ids: readonly string[], option: string }} answers
 */
async function answerAll({ ids, option }) {
  const root = document.querySelector('self-check')?.shadowRoot;
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  for (const id of ids) {
    for (const selector of [`[data-question="${id}"] [data-option="${option}"]`, '[data-action="continue"]']) {
      const control = root?.querySelector(selector);
      if (control instanceof HTMLElement) control.click();
      await new Promise((done) => setTimeout(done));
    }
    const asks = () => root?.querySelector(`fieldset[data-question="${id}"]`);
    for (let frame = 0; frame < 10 && asks(); frame++) await painted(); // what an answer leads to is drawn a frame or two later
    if (asks()) throw new Error(`${id} takes no answer.`);
  }
}
