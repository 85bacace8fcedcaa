// @ts-check
// `npm run bench`: how small and how fast. Reports; asserts nothing. `-- --markdown` prints the tables for a document, and
// `-- --readme` writes them into tests/README.md. `-- --workshop` measures typing in the workshop alone.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildAll } from '../../embed/build/build.mjs';
import { root } from '../../embed/build/root.mjs';
import { launchOptions } from '../browsers.mjs';
import { browserTimes } from './browser-times.mjs';
import { flowCost } from './flow-cost.mjs';
import { hostCost } from './host-cost.mjs';
import { serveHostSite } from './host-site.mjs';
import { parts } from './parts.mjs';
import { markdown, print, withBench } from './report.mjs';
import { sizes } from './sizes.mjs';
import { typingTimes } from './typing.mjs';

await buildAll();
const server = await serveHostSite();
const browser = await chromium.launch(launchOptions('chromium'));
const machine = `${new Date().toISOString().slice(0, 10)}, \`npm run bench\`, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}, Chromium ${browser.version()}`;
try {
  const tables = process.argv.includes('--workshop') ? await workshop() : [...(await widget()), ...(await workshop())];
  if (process.argv.includes('--readme')) {
    const path = join(root, 'tests/README.md');
    await writeFile(path, withBench(await readFile(path, 'utf8'), `Measured on ${machine}.\n\n${markdown(tables)}`));
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
    {
      title:
        'What a visitor waits, in milliseconds: from the finger lifted (it was down for 90) to the task after the frame that shows the result, over whole journeys in Dutch on a small phone',
      rows: await browserTimes(browser),
    },
    { title: 'A flow as it grows, in Node (median of 5)', rows: flows },
    { title: 'A conversation as it grows, in Node (median of 5)', rows: transcripts },
  ];
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
