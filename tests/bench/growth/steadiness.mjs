// @ts-check
// What is left behind by what a visitor does again and again. tests/browser/memory.spec.ts asserts it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../embed/build/root.mjs';
import { memoryOf } from './memory.mjs';
import { openAndClose, openAndErase, startAgain } from './rounds.mjs';
import { START, widgetPage } from './widget-page.mjs';

const LOOKS = [20, 100];

/** @param {import('@playwright/test').Browser} browser */
export async function steadiness(browser) {
  const script = await readFile(join(root, 'dist/self-check.js'), 'utf8');
  /** @type {Record<string, Record<string, number>>} */
  const rows = {};
  for (const [what, rounds] of Object.entries({
    'Start again': startAgain,
    'open and close': openAndClose,
    'open and erase': openAndErase,
  })) {
    const { page, devtools, timed, launcher, leave } = await widgetPage(browser, script);
    await timed(launcher, START);
    const looks = [];
    let done = 0;
    for (const look of LOOKS) {
      await page.evaluate(rounds, look - done);
      done = look;
      looks.push(await memoryOf(devtools));
    }
    await leave();
    const [early, late] = looks;
    if (!early || !late) throw new Error('There are two looks.');
    rows[what] = {
      'JS heap after 20 (bytes)': early.heap,
      'after 100': late.heap,
      'more a round': Math.round((late.heap - early.heap) / 80),
      'DOM nodes after 20': early.nodes,
      'DOM nodes after 100': late.nodes,
      'listeners after 20': early.listeners,
      'listeners after 100': late.listeners,
    };
  }
  return rows;
}
