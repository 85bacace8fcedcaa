// @ts-check
// What a clinician waits while typing in the workshop.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../embed/build/root.mjs';
import { grownFile } from './grown-file.mjs';
import { median, round } from './statistics.mjs';

const WORKSHOP = `${pathToFileURL(join(root, 'dist/workshop/index.html'))}?lang=en`;
const SIZES = [10, 100, 500];
/** Times slower than this machine. */
const RATE = 4;
const KEYS = 30;
/** Milliseconds between keys, in turn: with the last, what follows a pause of the typist gets in the way too. */
const PAUSES = [80, 200, 320, 600];
/** How often the proof is waited for. */
const PROOFS = 5;

/** What shows that a pane has all it shows. */
const PANES = {
  preview: '.stage iframe',
  problems: '.proven',
  drawing: 'iframe.paper, .note',
  reading: 'table.levels, .note',
  out: '#tag, .note',
};
/** Where is typed: a question in the midst of the flow. */
const FIELD = '[data-place="texts.en.questions.radiation.heading"]';

/** @param {import('@playwright/test').Browser} browser */
export async function typingTimes(browser) {
  /** @type {Record<string, Record<string, number>>} */
  const rows = {};
  const put = (/** @type {string} */ row, /** @type {number} */ size, /** @type {readonly number[]} */ times) => {
    rows[row] = { ...rows[row], [`${size}, median`]: round(median(times)), [`${size}, worst`]: round(Math.max(...times)) };
  };
  const bare = await bareKeys(browser);
  for (const size of SIZES) {
    put('a key in a bare page with one field', size, bare);
    const text = JSON.stringify(await grownFile(size));
    for (const [pane, whole] of Object.entries(PANES)) {
      const typist = await typistIn(browser, text);
      const name = await typist.open(pane, whole);
      put(`a key, beside "${name}"`, size, await typist.keys());
      if (pane === 'problems') put('the last key to what the proof says', size, await typist.proofs());
      await typist.leave();
    }
  }
  return rows;
}

/** What the browser itself takes. @param {import('@playwright/test').Browser} browser */
async function bareKeys(browser) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.setContent('<textarea></textarea>');
  await page.locator('textarea').focus();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: RATE });
  const times = await keysOn(page);
  await context.close();
  return times;
}

/** Types as people do, and gives the time each key took until its letter was painted. @param {import('@playwright/test').Page} page */
async function keysOn(page) {
  const times = [];
  for (let at = 0; at < KEYS; at++) {
    await page.evaluate(listen);
    await page.keyboard.press('abcd efgh '[at % 10] ?? 'a');
    times.push(Number(await page.evaluate(() => Reflect.get(window, Symbol.for('painted')))));
    await page.waitForTimeout(PAUSES[at % PAUSES.length] ?? 0);
  }
  return times;
}

/** Somebody who writes a question of this file. @param {import('@playwright/test').Browser} browser @param {string} text */
async function typistIn(browser, text) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.goto(WORKSHOP);
  await page.locator('.cards').waitFor();
  await page.evaluate(fall, text);
  await page.locator('.outline-item', { hasText: 'Where do you feel the pain?' }).first().click();
  return {
    /** @param {string} pane @param {string} whole @returns what the pane is called */
    async open(pane, whole) {
      await page.locator(`#tab-${pane}`).click();
      await page.locator('#pane').locator(whole).first().waitFor({ timeout: 60_000 });
      await page.waitForTimeout(1500);
      await page.locator(FIELD).press('End');
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: RATE });
      return (await page.locator(`#tab-${pane}`).innerText()).trim();
    },
    keys: () => keysOn(page),
    /** A tag is a problem: from its last letter until the tab says so. */
    async proofs() {
      await page.keyboard.press('<');
      const times = [];
      for (let at = 0; at < PROOFS; at++) {
        await page.waitForTimeout(1000);
        await page.evaluate(listenForProblem);
        await page.keyboard.press('b');
        times.push(Number(await page.evaluate(() => Reflect.get(window, Symbol.for('told')))));
        await page.keyboard.press('Backspace');
        await page.locator('#tab-problems .count').waitFor({ state: 'detached', timeout: 60_000 });
      }
      return times;
    },
    leave: () => context.close(),
  };
}

/** Runs in the page: a file falls on it. @param {string} text */
function fall(text) {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], 'grown.flow.json'));
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

/** Runs in the page. From when the key went down, until the task after the frame that shows its letter. */
function listen() {
  let down = 0;
  addEventListener('keydown', ({ timeStamp }) => (down = timeStamp), { capture: true, once: true });
  const painted = new Promise((done) => {
    const input = () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - down)));
    addEventListener('input', input, { capture: true, once: true });
  });
  Reflect.set(window, Symbol.for('painted'), painted);
}

/** Runs in the page. From when the key went down, until the tab of the problems counts one. */
function listenForProblem() {
  let down = 0;
  addEventListener('keydown', ({ timeStamp }) => (down = timeStamp), { capture: true, once: true });
  const tab = document.getElementById('tab-problems');
  const told = new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (!tab?.querySelector('.count')) return;
      observer.disconnect();
      done(performance.now() - down);
    });
    if (tab) observer.observe(tab, { childList: true, subtree: true });
  });
  Reflect.set(window, Symbol.for('told'), told);
}
