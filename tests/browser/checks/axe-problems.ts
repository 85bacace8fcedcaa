import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const run = (rules: object) => `axe.run(document.querySelector('self-check') ?? document, {
  iframes: false,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'], rules: ${JSON.stringify(rules)},
}).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.flat().join(' ') + ' ' + failureSummary)))`;

/**
 * What axe finds wrong, best practices too. The page must have been visited without a policy. Not contrast where the device forces its own colours: axe reads the text's colour from
 * `-webkit-text-fill-color`, which Chromium leaves as the sheet has it. Nor what lies half under the sticky row at the foot, and comes
 * out from under it by scrolling: `sizeProblems` looks whether one control lies over another.
 */
export async function axeProblems(page: Page, forced = false): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  const problems = await page.evaluate<string[]>(run({ 'color-contrast': { enabled: !forced } }));
  return problems.filter((problem) => !(problem.startsWith('target-size') && problem.includes('partially obscured')));
}
