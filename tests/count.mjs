// @ts-check
// Prints the closing line of a whole run: what vitest, Playwright and the walks in WebKit counted, in one sentence.
import { readFileSync } from 'node:fs';

const read = (/** @type {string} */ name) => JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8'));
const unit = read('unit');
/** Those of `npm test`, and those after it. */
const browsers = [read('core').stats, read('browser').stats];
const inBrowsers = (/** @type {'expected' | 'flaky' | 'unexpected' | 'skipped'} */ wanted) =>
  browsers.reduce((sum, stats) => sum + stats[wanted], 0);
/** @type {readonly { readonly status: string }[]} */
const webkit = read('webkit');
const inWebKit = (/** @type {string} */ wanted) => webkit.filter(({ status }) => status === wanted).length;
const passed = unit.numPassedTests + inBrowsers('expected') + inBrowsers('flaky') + inWebKit('passed');
const failed = unit.numFailedTests + inBrowsers('unexpected') + inWebKit('failed');
const skipped = unit.numPendingTests + unit.numTodoTests + inBrowsers('skipped') + inWebKit('skipped');
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
