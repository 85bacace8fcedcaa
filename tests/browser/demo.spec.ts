import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from '@playwright/test';
import { SCRIPT } from './builder.ts';
import { takeTime } from './unhurried.ts';
import { expect, launcher, openRoots, panel } from './visit.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const address = (file: string) => SCRIPT.replace('self-check.js', `demo/${file}`);

for (const [lang, file] of [
  ['nl', 'index.html'],
  ['en', 'en.html'],
  ['de', 'de.html'],
  ['fr', 'fr.html'],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on the demo page, and nothing sticks out from 320 to 1440 px (${lang}, ${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address(file));
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page.evaluate(axe);
      for (const width of [320, 360, 768, 1280, 1440]) {
        await page.setViewportSize({ width, height: 720 });
        const found = await page.evaluate<string[]>(
          `axe.run(document, { exclude: ['self-check'], runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
            violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(' '))))`,
        );
        expect(found, `${width} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
      }
    });

test('on a phone the button in the corner comes when that of the hero is out of sight, and the panel is seen either way', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openRoots(page);
  takeTime(page);
  await page.goto(address('en.html'));
  const own = page.getByRole('link', { name: 'Open the back pain guide' }).first();
  await expect(own).toBeInViewport();
  await expect(launcher(page)).toBeHidden();
  await own.click();
  await expect(panel(page)).toBeVisible();
  await panel(page).locator('[data-action=close]').click();
  await page.locator('#visit').scrollIntoViewIfNeeded();
  await expect(launcher(page)).toBeVisible();
  await launcher(page).click();
  await expect(panel(page)).toBeVisible();
});

test('the demo page opens the guide by the launcher and by its own buttons, in the language of the page', async ({ page }) => {
  await openRoots(page);
  takeTime(page);
  await page.goto(address('index.html'));
  await launcher(page).click();
  await expect(panel(page)).toHaveAttribute('lang', 'nl');
  await page.goto(address('index.html'));
  await page.getByRole('link', { name: 'Open de rugpijnwijzer' }).first().click();
  await expect(panel(page)).toHaveAttribute('lang', 'nl');
  await page.goto(address('index.html'));
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await page.getByRole('link', { name: 'Open the back pain guide' }).first().click();
  await expect(panel(page)).toHaveAttribute('lang', 'en');
  await expect(page.locator('img.hero-art')).toHaveJSProperty('complete', true);
});
