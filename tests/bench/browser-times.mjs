// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from '../../embed/build.mjs';
import { PAGES } from '../browser/ports.mjs';
import { launchOptions } from '../browsers.mjs';

const JOURNEYS = 7;
/** The answers of a whole walk, and of the shortest way to the emergency number. */
const ROUTINE = 'none none back_only none none none sudden_moment under_6w lifting stiff locked'.split(' ');
const EMERGENCY = ['none', 'bladder_new'];

/** How long a visitor waits, at full speed and at a quarter of it, as on a slow phone. */
export async function browserTimes() {
  const server = fork(join(root, 'tests/browser/serve.mjs'));
  await once(server, 'message');
  const browser = await chromium.launch(launchOptions('chromium'));
  try {
    /** @type {Record<string, object>} */
    const rows = {};
    for (const rate of [1, 4]) {
      const runs = [];
      for (let run = 0; run < JOURNEYS; run++) runs.push(await journey(browser, rate));
      for (const name of ['open', 'answer', 'emergency']) {
        const times = runs.flatMap((run) => run[name] ?? []).sort((a, b) => a - b);
        rows[`${LABELS[name]}, ${rate}x slower`] = { median: round(times[times.length >> 1]), worst: round(times.at(-1)) };
      }
    }
    return rows;
  } finally {
    await browser.close();
    server.kill();
  }
}

/** @type {Record<string, string>} */
const LABELS = { open: 'first open', answer: 'answer to next step', emergency: 'warning sign to focused 112 card' };

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {number} rate how many times slower than this machine
 * @returns {Promise<Record<string, number[]>>}
 */
async function journey(browser, rate) {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const tag = 'data-clinic="Test Clinic" data-phone="+31 23 000 00 00" data-region="NL"';
  await page.goto(`http://127.0.0.1:${PAGES}/page?${new URLSearchParams({ lang: 'nl', tag })}`);
  await page.locator('self-check .launcher').waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  const tap = (/** @type {string} */ selector) => page.evaluate(tapped, selector);
  /** A tap on a single choice answers, a list is answered by Continue. @param {string} option */
  const answer = async (option) => {
    const input = `[data-option="${option}"]`;
    const list = await page.locator(`self-check ${input}[type=checkbox]`).count();
    const time = await tap(input);
    return list ? tap('[data-action="continue"]') : time;
  };
  const open = await tap('.launcher');
  await tap('[data-action="start"]');
  for (const option of EMERGENCY.slice(0, -1)) await answer(option);
  const emergency = await answer(EMERGENCY.at(-1) ?? '');
  await page.locator('self-check [data-outcome="emergency"] [data-action="emergency-call"]').waitFor({ timeout: 1000 });
  await tap('footer [data-action="erase"]');
  await tap('.launcher');
  await tap('[data-action="start"]');
  const answers = [];
  for (const option of ROUTINE) answers.push(await answer(option));
  await page.locator('self-check [data-outcome="routine"]').waitFor({ timeout: 1000 });
  await page.close();
  return { open: [open], answer: answers, emergency: [emergency] };
}

const round = (time = Number.NaN) => Number(time.toFixed(1));

/** Runs in the page. Taps, and waits until what the tap led to has been painted. @param {string} selector */
async function tapped(selector) {
  const control = document.querySelector('self-check')?.shadowRoot?.querySelector(selector);
  if (!(control instanceof HTMLElement)) throw new Error(`There is no ${selector}.`);
  const start = performance.now();
  control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 1 }));
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  return performance.now() - start;
}
