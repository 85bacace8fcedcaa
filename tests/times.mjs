// @ts-check
// Prints how long each suite of the run took, the slowest first: unit tests by file, journeys by file.
import { readFileSync } from 'node:fs';

/** @typedef {{ file: string, specs?: { tests: { results: { duration: number }[] }[] }[], suites?: Suite[] }} Suite */

const read = (/** @type {string} */ name) => JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8'));

/** @param {Suite} suite @returns {number} milliseconds */
const lengthOf = ({ specs = [], suites = [] }) =>
  specs
    .flatMap(({ tests }) => tests.flatMap(({ results }) => results.map(({ duration }) => duration)))
    .reduce((sum, each) => sum + each, 0) + suites.map(lengthOf).reduce((sum, each) => sum + each, 0);

/** @type {[string, number][]} */
const unit = read('unit').testResults.map((/** @type {{ name: string, startTime: number, endTime: number }} */ each) => [
  each.name.replace(/^.*[\\/](?=tests[\\/])/, ''),
  each.endTime - each.startTime,
]);
/** @type {[string, number][]} */
const browser = read('core').suites.map((/** @type {Suite} */ suite) => [`tests/browser/${suite.file}`, lengthOf(suite)]);

const slowest = [...unit, ...browser].sort(([, a], [, b]) => b - a).slice(0, 15);
console.log('The slowest suites, in seconds:');
for (const [name, length] of slowest) console.log(`${(length / 1000).toFixed(1).padStart(7)}  ${name}`);
