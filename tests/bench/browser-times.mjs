// @ts-check
// How long a visitor waits, from lifting the finger until what the tap led to is painted.
import { builds } from './builds.mjs';
import { pageWith } from './host-site.mjs';
import { median, round, spread } from './statistics.mjs';

/** Journeys at full speed, and at a quarter of it, as on a slow phone. */
const JOURNEYS = { 1: 3, 4: 5 };
/** The answers of a whole walk, and of the shortest way to the emergency number. */
const ROUTINE = 'none none back_only none none none sudden_moment under_6w lifting stiff locked'.split(' ');
const EMERGENCY = ['none', 'bladder_new'];
/** How long a finger stays down. */
const DOWN = 90;

const LABELS = {
  open: 'first open, by a tap',
  link: 'first open, by a link or the API',
  answer: 'answer to the next question',
  outcome: 'last answer to the card',
  change: 'Change to the question asked again',
  emergency: 'warning sign to the emergency card',
};
/** @typedef {Partial<Record<keyof typeof LABELS, readonly number[]>>} Times */

/** @param {import('@playwright/test').Browser} browser */
export async function browserTimes(browser) {
  /** @type {Record<string, object>} */
  const rows = {};
  for (const script of builds()) {
    for (const [rate, journeys] of Object.entries(JOURNEYS)) {
      /** @type {Times[]} */
      const runs = [];
      for (let run = 0; run < journeys; run++) runs.push(await journey(browser, script, Number(rate)));
      for (const [name, label] of Object.entries(LABELS)) {
        const times = runs.flatMap((run) => run[/** @type {keyof Times} */ (name)] ?? []);
        rows[`${script}, ${rate}x slower: ${label}`] = {
          median: round(median(times)),
          'half of all': spread(times),
          worst: round(Math.max(...times)),
        };
      }
    }
  }
  return rows;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} script
 * @param {number} rate how many times slower than this machine
 * @returns {Promise<Times>}
 */
async function journey(browser, script, rate) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let taps = 0;
  const at = (/** @type {string} */ selector) => page.locator(`self-check ${selector}`);

  /** A tap of a finger, and the time until its result is painted. @param {string} selector */
  async function tap(selector) {
    await page.evaluate(listen);
    const { x, y } = await page.evaluate(placeOn, { selector, across: ++taps % 2 ? 0.2 : 0.8 });
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await page.waitForTimeout(DOWN);
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    return Number(await page.evaluate(() => Reflect.get(window, Symbol.for('painted'))));
  }
  /** A tap on a single choice answers, a list is answered by Continue. @param {string} option */
  async function answer(option) {
    const list = await at(`[data-option="${option}"][type=checkbox]`).count();
    const time = await tap(`[data-option="${option}"]`);
    return list ? tap('[data-action="continue"]') : time;
  }
  async function arriveAt() {
    await page.goto(pageWith(script));
    await at('.launcher').waitFor();
    await page.waitForTimeout(200);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  }

  await arriveAt();
  const link = Number(await page.evaluate(openByApi));
  await at('[data-screen="start"]').waitFor();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await arriveAt();
  const open = await tap('.launcher');
  await tap('[data-action="start"]');
  for (const option of EMERGENCY.slice(0, -1)) await answer(option);
  const emergency = await answer(EMERGENCY.at(-1) ?? '');
  await at('[data-outcome="emergency"] [data-action="emergency-call"]').waitFor({ timeout: 2000 });
  await tap('footer [data-action="erase"]');
  await tap('.launcher');
  await tap('[data-action="start"]');
  const answers = [];
  for (const option of ROUTINE) answers.push(await answer(option));
  await at('[data-outcome="routine"]').waitFor({ timeout: 2000 });
  const change = await tap('[data-action="change"][data-question="radiation"]');
  await at('[data-question="radiation"]').first().waitFor({ timeout: 2000 });
  await context.close();
  return { open: [open], link: [link], answer: answers.slice(0, -1), outcome: answers.slice(-1), change: [change], emergency: [emergency] };
}

/**
 * Runs in the page: brings the control into sight.
 * @param {{ selector: string, across: number }} place never twice the same, which would be a double tap, and that is ignored
 */
function placeOn({ selector, across }) {
  const control = document.querySelector('self-check')?.shadowRoot?.querySelector(selector);
  if (!control) throw new Error(`There is no ${selector}.`);
  control.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + width * across, y: y + height / 2 };
}

/** Runs in the page. From when the finger left, until the task after the frame that follows the click it made. */
function listen() {
  let lifted = 0;
  addEventListener('pointerup', ({ timeStamp }) => (lifted = timeStamp), { capture: true, once: true });
  const painted = new Promise((done) => {
    const click = () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - lifted)));
    addEventListener('click', click, { capture: true, once: true });
  });
  Reflect.set(window, Symbol.for('painted'), painted);
}

/** Runs in the page: nothing foretells it. @returns {Promise<number>} */
function openByApi() {
  const start = performance.now();
  const api = /** @type {{ open(): void }} */ (Reflect.get(window, 'SelfCheck'));
  api.open();
  return new Promise((done) => {
    const look = () => {
      const panel = document.querySelector('self-check')?.shadowRoot?.querySelector('[data-screen]');
      if (panel) setTimeout(() => done(performance.now() - start));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
