// @ts-check
// What a longer flow costs a visitor who opens it and begins.
import { gzipSync } from 'node:zlib';
import { tsImport } from 'tsx/esm/api';
import { grownFile } from '../grown-file.mjs';
import { ownScript } from '../peers/own-script.mjs';
import { median, round } from '../statistics.mjs';
import { memoryOf } from './memory.mjs';
import { asked, START, widgetPage } from './widget-page.mjs';

/** A file holds at most 500 questions; the longest is put together without the parser that says so. */
const SIZES = [10, 100, 500, 1000];
const VISITS = 3;

/** @typedef {Readonly<Record<'load' | 'open' | 'openEvent' | 'first' | 'firstEvent' | 'nodes' | 'heap', number>>} Begun */

/** @param {import('@playwright/test').Browser} browser */
export async function flowGrowth(browser) {
  /** @type {Record<string, Record<string, number>>} */
  const rows = {};
  for (const size of SIZES) {
    const script = await scriptOf(size);
    /** @type {Begun[]} */
    const visits = [];
    for (let visit = 0; visit < VISITS; visit++) visits.push(await begin(browser, script));
    const of = (/** @type {keyof Begun} */ name) => round(median(visits.map((visit) => visit[name])));
    rows[`${size.toLocaleString('en')} questions`] = {
      'script, gzip (bytes)': gzipSync(script).length,
      'load, script (ms)': of('load'),
      'tap to start (ms)': of('open'),
      'Event Timing (ms)': of('openEvent'),
      'Start to first list (ms)': of('first'),
      'Event Timing of that (ms)': of('firstEvent'),
      'DOM nodes': of('nodes'),
      'JS heap (bytes)': of('heap'),
    };
  }
  return rows;
}

/** @param {number} size */
async function scriptOf(size) {
  const { flow, texts } = await grownFile(size);
  const file = { flow, texts: { en: texts.en ?? {} } };
  const { parseFlowFile } = await tsImport('../../../src/author/parse-flow-file.ts', import.meta.url);
  const { MOST } = await tsImport('../../../src/author/flow-schema.ts', import.meta.url);
  const parsed = parseFlowFile(JSON.stringify(file));
  if (size <= MOST.questions && !('file' in parsed))
    throw new Error(`A flow of ${size} questions is refused: ${JSON.stringify(parsed.problems)}`);
  return ownScript(file);
}

/** @param {import('@playwright/test').Browser} browser @param {string} script @returns {Promise<Begun>} */
async function begin(browser, script) {
  const { devtools, timed, launcher, start, slow, leave } = await widgetPage(browser, script);
  const { metrics } = await devtools.send('Performance.getMetrics');
  const load = (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
  await slow(true);
  const open = await timed(launcher, START);
  const first = await timed(start, asked('emergency_body'));
  await slow(false);
  const { nodes, heap } = await memoryOf(devtools);
  await leave();
  return { load, open: open.shown, openEvent: open.event, first: first.shown, firstEvent: first.event, nodes, heap };
}
