// @ts-check
import { flowGrowth } from './flow-growth.mjs';
import { steadiness } from './steadiness.mjs';
import { talkGrowth } from './talk-growth.mjs';

/** What grows in the widget with the flow, with the talk and with time, in Chromium. @param {import('@playwright/test').Browser} browser */
export async function growthTables(browser) {
  return [
    {
      title:
        'A flow as it grows, in English, on a small phone at a quarter of the speed (the load at full speed; medians of 3 visits; nodes and heap at the first list)',
      rows: await flowGrowth(browser),
    },
    {
      title: 'A talk as it grows, one question of seven options after another, at a quarter of the speed (medians of 7 answers)',
      rows: await talkGrowth(browser),
    },
    { title: 'The same page after 20 and after 100 rounds, with what the browser has compiled meanwhile', rows: await steadiness(browser) },
  ];
}
