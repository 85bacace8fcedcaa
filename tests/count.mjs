// @ts-check
// Prints the closing line of a whole run: what vitest and Playwright counted, in one sentence.
import { readFileSync } from 'node:fs';

const read = (/** @type {string} */ name) => JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8'));
const unit = read('unit');
const { stats } = read('browser');
const passed = unit.numPassedTests + stats.expected + stats.flaky;
const failed = unit.numFailedTests + stats.unexpected;
const skipped = unit.numPendingTests + unit.numTodoTests + stats.skipped;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
