// @ts-check
// How long a visitor waits, from lifting the finger until what the tap led to is painted.
import { builds } from './builds.mjs';
import { fingerOn } from './finger.mjs';
import { BARE_BUTTON, pageWith } from './host-site.mjs';
import { median, round, spread } from './statistics.mjs';

/** Journeys at full speed, and at a quarter of it, as on a slow phone. */
const JOURNEYS = { 1: 3, 4: 5 };
/** The answers of a whole walk, and of the shortest way to the emergency number. */
const ROUTINE = 'none none back_only none none none sudden_moment under_6w lifting stiff locked'.split(' ');
const EMERGENCY = ['none', 'bladder_new'];
/** How often the button of the bare page is tapped. */
const BARE_TAPS = 10;

const LABELS = {
  open: 'first open, by a tap',
  link: 'first open, by a link or the API',
  start: 'Start to the first list',
  tick: 'ticking an option of a list',
  answer: 'answer to the next question',
  outcome: 'last answer to the card',
  change: 'Change to the question asked again',
  emergency: 'warning sign to the emergency card',
};
/** Each screen's heading is new. */
const NEXT = '.shell [data-focus]';
/** @typedef {import('./finger.mjs').Tap} Tap */
/** @typedef {Partial<Record<keyof typeof LABELS, readonly Partial<Tap>[]>>} Times */

/** @param {import('@playwright/test').Browser} browser */
export async function browserTimes(browser) {
  /** @type {Record<string, object>} */
  const rows = {};
  /** @param {string} label @param {readonly Partial<Tap>[]} taps */
  const row = (label, taps) => {
    const of = (/** @type {keyof Tap} */ name) => taps.flatMap((tap) => tap[name] ?? []);
    const [event, painted, pressed] = [of('event'), of('painted'), of('pressed')];
    rows[label] = {
      'Event Timing': event.length ? median(event) : '',
      'its worst': event.length ? Math.max(...event) : '',
      painted: round(median(painted)),
      'half of all': spread(painted),
      worst: round(Math.max(...painted)),
      'from the press': pressed.length ? round(median(pressed)) : '',
    };
  };
  for (const [rate, journeys] of Object.entries(JOURNEYS)) {
    const taps = [];
    for (let run = 0; run < journeys; run++) taps.push(...(await bareTaps(browser, Number(rate))));
    row(`a bare page, ${rate}x slower: a button that changes one word of its own`, taps);
  }
  for (const script of builds()) {
    for (const [rate, journeys] of Object.entries(JOURNEYS)) {
      /** @type {Times[]} */
      const runs = [];
      for (let run = 0; run < journeys; run++) runs.push(await journey(browser, script, Number(rate)));
      for (const [name, label] of Object.entries(LABELS)) {
        const taps = runs.flatMap((run) => run[/** @type {keyof Times} */ (name)] ?? []);
        row(`${script}, ${rate}x slower: ${label}`, taps);
      }
    }
  }
  return rows;
}

/** A slow phone's window. @param {import('@playwright/test').Browser} browser */
async function phone(browser) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  return { context, page, devtools, tap: fingerOn(page, devtools) };
}

/** What the browser itself takes, for the least that a tap can do. @param {import('@playwright/test').Browser} browser @param {number} rate */
async function bareTaps(browser, rate) {
  const { context, page, devtools, tap } = await phone(browser);
  await page.goto(pageWith(BARE_BUTTON));
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  const taps = [];
  for (let nth = 0; nth < BARE_TAPS; nth++) taps.push(await tap('button'));
  await context.close();
  return taps;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} script
 * @param {number} rate how many times slower than this machine
 * @returns {Promise<Times>}
 */
async function journey(browser, script, rate) {
  const { context, page, devtools, tap } = await phone(browser);
  const at = (/** @type {string} */ selector) => page.locator(`self-check ${selector}`);
  /** @type {Tap[]} */
  const ticks = [];

  /** A tap on a single choice answers, a list is answered by Continue. @param {string} option */
  async function answer(option) {
    const list = await at(`[data-option="${option}"][type=checkbox]`).count();
    if (!list) return tap(`[data-option="${option}"]`, NEXT);
    ticks.push(await tap(`[data-option="${option}"]`));
    return tap('[data-action="continue"]', NEXT);
  }
  async function arriveAt() {
    await page.goto(pageWith(script));
    await at('.launcher').waitFor();
    await page.evaluate(bringNear);
    await page.waitForTimeout(200);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  }

  await arriveAt();
  const link = Number(await page.evaluate(openByApi));
  await at('[data-screen="start"]').waitFor();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await arriveAt();
  const open = await tap('.launcher', NEXT);
  const start = await tap('[data-action="start"]', NEXT);
  for (const option of EMERGENCY.slice(0, -1)) await answer(option);
  const emergency = await answer(EMERGENCY.at(-1) ?? '');
  await at('[data-outcome="emergency"] [data-action="emergency-call"]').waitFor({ timeout: 2000 });
  await tap('footer [data-action="erase"]');
  await tap('.launcher', NEXT);
  await tap('[data-action="start"]', NEXT);
  const answers = [];
  for (const option of ROUTINE) answers.push(await answer(option));
  await at('[data-outcome="routine"]').waitFor({ timeout: 2000 });
  const change = await tap('[data-action="change"][data-question="radiation"]', NEXT);
  await context.close();
  return {
    open: [open],
    link: [{ painted: link }],
    start: [start],
    tick: ticks,
    answer: answers.slice(0, -1),
    outcome: answers.slice(-1),
    change: [change],
    emergency: [emergency],
  };
}

/** Runs in the page: what the loader will ask for is in the browser's store, so that no network is part of what is measured. */
async function bringNear() {
  const integrity = await (await fetch('/integrity.json')).json();
  const chunks = Object.keys(integrity).filter((name) => /^chunks\/(panel|nl)/.test(name));
  await Promise.all(chunks.map(async (name) => (await fetch(`/${name}`)).arrayBuffer()));
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
