import type { Page } from '@playwright/test';
import { memoryOf } from '../bench/growth/memory.mjs';
import { openAndClose, openAndErase, startAgain } from '../bench/growth/rounds.mjs';
import { median } from '../bench/statistics.mjs';
import { launchOptions } from '../browsers.mjs';
import { action, answer, drawn, expect, open, test, visit, WALKS, walk } from './visit.ts';

// A browser that compiles nothing holds the same after each round, to the byte: what it compiles grows for hundreds of rounds.
const { args = [], ...program } = launchOptions('chromium');
test.use({ launchOptions: { ...program, args: [...args, '--js-flags=--jitless --no-lazy-feedback-allocation'] } });

/** Rounds before the first look, in which what is made once is made; then three stretches with a look after each. */
const [WARM, STRETCH, STRETCHES] = [30, 10, 3];
/** Bytes that one round may leave behind. What holds a screen holds thousands; where nothing leaks, the browser itself moves by 0 to 50. */
const LEFT = 200;
/** From here on one list of answers follows another. */
const FIRST_ALIKE = 'onset';

/** What the middle one of the stretches adds to what the page holds: a cache of the browser's own may grow in one, a leak grows in each. */
async function growth(page: Page, rounds: (count: number) => Promise<void>) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.evaluate(rounds, WARM);
  const looks = [await memoryOf(devtools)];
  for (let stretch = 0; stretch < STRETCHES; stretch++) {
    await page.evaluate(rounds, STRETCH);
    looks.push(await memoryOf(devtools));
  }
  const middle = (of: 'heap' | 'nodes' | 'listeners') =>
    median(looks.slice(1).map((look, at) => look[of] - (looks[at]?.[of] ?? Number.NaN)));
  return { heap: middle('heap'), nodes: middle('nodes'), listeners: middle('listeners') };
}

for (const [what, rounds] of [
  ['started again', startAgain],
  ['opened and closed', openAndClose],
  ['opened and erased', openAndErase],
] as const) {
  test(`a page holds no more after the widget was ${what} 60 times than after 30`, async ({ page }) => {
    await visit(page);
    await open(page);
    const { heap, nodes, listeners } = await growth(page, rounds);
    expect({ nodes, listeners }).toEqual({ nodes: 0, listeners: 0 });
    expect(heap, 'bytes of the heap').toBeLessThan(STRETCH * LEFT);
  });
}

test('an answer of a talk holds its own line, and nothing of the screen on which it was given', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine);
  await action(page, 'restart').click(); // what is made once is made by now
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const first = WALKS.routine.findIndex(([id]) => id === FIRST_ALIKE);
  await walk(page, WALKS.routine.slice(0, first));
  await drawn(page);
  const before = await memoryOf(devtools);
  const rest = WALKS.routine.slice(first, -1);
  for (const [id, ...options] of rest) await answer(page, id, ...options);
  await drawn(page);
  const after = await memoryOf(devtools);
  expect((after.heap - before.heap) / rest.length).toBeLessThan(10_000);
});
