// @ts-check
// `npm run bench`: how small and how fast. Reports; asserts nothing. `-- --markdown` prints the tables for a document, and
// `-- --readme` writes them into tests/README.md. `-- --workshop` measures typing in the workshop alone, `-- --taps` what a visitor waits,
// `-- --peers` the widget beside others, whose packages it fetches once, `-- --growth` what grows in the widget, in a browser: each has a part of
// its own there.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildAll } from '../../embed/build/build.mjs';
import { root } from '../../embed/build/root.mjs';
import { launchOptions } from '../browsers.mjs';
import { browserTimes } from './browser-times.mjs';
import { flowCost } from './flow-cost.mjs';
import { growthTables } from './growth/growth-tables.mjs';
import { hostCost } from './host-cost.mjs';
import { serveHostSite } from './host-site.mjs';
import { parts } from './parts.mjs';
import { peerTable } from './peers/peer-table.mjs';
import { markdown, print, withBench } from './report.mjs';
import { sizes } from './sizes.mjs';
import { typingTimes } from './typing.mjs';

await buildAll();
const server = await serveHostSite();
const browser = await chromium.launch(launchOptions('chromium'));
const part = /** @type {const} */ (['peers', 'growth']).find((each) => process.argv.includes(`--${each}`)) ?? 'bench';
const command = `npm run bench${part === 'bench' ? '' : ` -- --${part}`}`;
const machine = `${new Date().toISOString().slice(0, 10)}, \`${command}\`, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}, Chromium ${browser.version()}`;
try {
  const tables = await tablesOf(part);
  if (process.argv.includes('--readme')) {
    const path = join(root, 'tests/README.md');
    await writeFile(path, withBench(await readFile(path, 'utf8'), `Measured on ${machine}.\n\n${markdown(tables)}`, part));
    console.log('The tables are in tests/README.md.');
  } else if (process.argv.includes('--markdown')) {
    console.log(`Measured on ${machine}.\n\n${markdown(tables)}`);
  } else {
    console.log(machine);
    print(tables);
  }
} finally {
  await browser.close();
  server.close();
}

/** @param {import('./report.mjs').Part} part */
async function tablesOf(part) {
  if (part === 'growth') return growthTables(browser);
  if (part === 'bench') {
    if (process.argv.includes('--taps')) return [await taps()];
    return process.argv.includes('--workshop') ? workshop() : [...(await widget()), ...(await workshop())];
  }
  const title =
    'The first question and six answers, on a small phone at a quarter of the speed (medians of 5 visits; compressed by gzip). Event Timing goes in steps of 8 ms';
  return [{ title, rows: await peerTable(browser) }];
}

/** What a visitor, and a page that has the widget, pay. */
async function widget() {
  const { flows, transcripts } = await flowCost();
  return [
    { title: 'Bytes of each file', rows: await sizes() },
    {
      title: 'Bytes of `self-check.js` by part (what the file would lose without it; shares before the last minifier, scaled to the file)',
      rows: await parts(),
    },
    {
      title:
        'What a plain page pays before anybody opens the widget, at a quarter of the speed, over the same page alone (median of 7 loads; compressed as on a real site)',
      rows: await hostCost(browser),
    },
    await taps(),
    { title: 'A flow as it grows, in Node (median of 5)', rows: flows },
    { title: 'A conversation as it grows, in Node (median of 5)', rows: transcripts },
  ];
}

/** What a visitor waits. */
async function taps() {
  return {
    title:
      'What a visitor waits, in milliseconds, over whole journeys in Dutch on a small phone: the longest event of the tap by the browser’s own Event Timing (in steps of 8, 16 stands for less), and from the finger lifted to the task after the frame that shows what the tap led to; the last column counts from the press, 90 before',
    rows: await browserTimes(browser),
  };
}

/** What an author waits. */
async function workshop() {
  return [
    {
      title:
        'What an author waits in the workshop, in milliseconds, with flows of 10, 100 and 500 questions: from a key until the task after the frame that shows its letter, of 30 keys at a quarter of the speed, and until the proof has followed (of 5; the browser does not slow the thread that proves)',
      rows: await typingTimes(browser),
    },
  ];
}
