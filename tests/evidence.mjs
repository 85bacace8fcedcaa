// @ts-check
// `npm run evidence` writes the table in SECURITY.md from what the last whole run of the tests has left in test-results/. It is the last step of
// `npm run test:all`. With --check it only says whether the table still lists what has run.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { evidenceFrom, markdownOf, staleness, withEvidence } from './evidence/evidence.mjs';

const read = (/** @type {string} */ path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
const browser = read('test-results/browser.json');
const document = readFileSync('SECURITY.md', 'utf8');

/** @returns {string | undefined} what is wrong, in a sentence */
function problem() {
  if (!browser) return 'There is nothing in test-results/. Run npm run test:all first.';
  const evidence = evidenceFrom({
    browser,
    webkit: read('test-results/webkit.json'),
    fuzz: read('test-results/fuzz.json'),
    longRun: read('tests/fuzz/long-run.json')?.properties,
  });
  if (evidence.failures.length > 0) return `Nothing is written, because this failed: ${evidence.failures.join('; ')}.`;
  if (process.argv.includes('--check')) return staleness(document, evidence);
  const isWhole = evidence.faults.length > 0 && read('test-results/fuzz.json') && (!process.env.CI || read('test-results/webkit.json'));
  if (!isWhole) return 'The last run was not a whole one. Run npm test, then npm run test:all.';
  writeFileSync('SECURITY.md', withEvidence(document, markdownOf(evidence)));
  console.log('Wrote the table in SECURITY.md.');
  return undefined;
}

const said = problem();
if (said) {
  console.error(said);
  process.exitCode = 1;
}
