import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/languages.ts';

const SHEETS = LANGUAGES.length;

test('the privacy receipt prints on one sheet of A4 per language', async ({ page }) => {
  await page.setContent(await readFile('dist/privacy-receipt.html', 'utf8'));
  await expect(page.locator('main')).toHaveCount(SHEETS);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(SHEETS);
});
