import { mkdirSync, writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { FACTORS } from './conditions.ts';

/** Writes what accessibility.full.ts found to `reports/`, for people and for programs, and prints it in one sentence. */
export default class AccessibilityReport implements Reporter {
  private readonly screens: { screen: string; conditions: number; problems: string[] }[] = [];

  onTestEnd({ title }: TestCase, { annotations, status, error }: TestResult) {
    const noted = (type: string) => annotations.filter((each) => each.type === type).map(({ description = '' }) => description);
    const problems = noted('problem');
    // A test that broke off before it could note anything.
    if (status !== 'passed' && problems.length === 0) problems.push(error?.message ?? status);
    this.screens.push({ screen: title, conditions: Number(noted('conditions')[0] ?? 0), problems });
  }

  onEnd() {
    if (this.screens.length === 0) return;
    const { screens } = this;
    const conditions = screens.reduce((sum, each) => sum + each.conditions, 0);
    const problems = screens.reduce((sum, each) => sum + each.problems.length, 0);
    const summary = `${conditions} combinations of ${screens.length} screens and languages: ${problems} problems`;
    const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const rows = screens.map(
      (each) => `<tr><th>${each.screen}<td>${each.conditions}<td>${each.problems.length}<td>${each.problems.map(asText).join('<br>')}`,
    );
    mkdirSync('reports', { recursive: true });
    writeFileSync(
      'reports/accessibility.json',
      `${JSON.stringify({ summary, conditions, problems, factors: FACTORS, screens }, null, 2)}\n`,
    );
    writeFileSync(
      'reports/accessibility.html',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Accessibility</title><style>body{font:16px/1.5 sans-serif}th,td{padding:4px 12px;text-align:start;vertical-align:top}</style><h1>${summary}</h1><table><tr><th>Screen<th>Combinations<th>Problems<th>Which${rows.join('')}</table></html>`,
    );
    console.log(`${summary}. See reports/accessibility.html.`);
  }
}
