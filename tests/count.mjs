// @ts-check
// Prints the closing line of a whole run: what vitest, Playwright and the walks in WebKit counted, in one sentence.
import { readFileSync } from 'node:fs';

const read = (/** @type {string} */ name) => JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8'));
const unit = read('unit');
const { stats } = read('browser');
/** @type {readonly { readonly status: string }[]} */
const webkit = read('webkit');
const inWebKit = (/** @type {string} */ wanted) => webkit.filter(({ status }) => status === wanted).length;
const passed = unit.numPassedTests + stats.expected + stats.flaky + inWebKit('passed');
const failed = unit.numFailedTests + stats.unexpected + inWebKit('failed');
const skipped = unit.numPendingTests + unit.numTodoTests + stats.skipped + inWebKit('skipped');
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
