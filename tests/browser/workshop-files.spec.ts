import { expect } from '@playwright/test';
import { button, drop, openWorkshop, outline, test } from './workshop.ts';
import { OPENED, REFUSED } from './workshop-files.ts';

test('a file that cannot be opened is told with a place, and what was typed stays', async ({ page }) => {
  await openWorkshop(page);
  await button(page, 'Start from this guide').click();
  await page.locator('[data-place="flow.version"]').fill('9.9.9');
  for (const { what, text, place, says } of REFUSED) {
    await test.step(what, async () => {
      await drop(page, `${what}.flow.json`, text);
      await expect(page.getByRole('heading', { name: `“${what}.flow.json” cannot be opened` })).toBeFocused();
      const problem = page.locator('.bad li').first();
      await expect(problem).toContainText(`At ${place}`);
      await expect(problem).toContainText(says);
    });
  }
  await button(page, 'Go on with back-spasm').click();
  await expect(page.locator('[data-place="flow.version"]')).toHaveValue('9.9.9');
});

test('a file that is not even read is told as well', async ({ page }) => {
  await openWorkshop(page);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, 'Open a file').click()]);
  await chooser.setFiles({ name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(9_000_000) });
  await expect(page.locator('.bad li')).toContainText('This file is larger than any guide.');
});

test('a file with a fault in it is opened, and the fault is among the problems', async ({ page }) => {
  await openWorkshop(page);
  for (const { what, text, place, says } of OPENED) {
    await test.step(what, async () => {
      await drop(page, `${what}.flow.json`, text);
      await expect(outline(page, 'Name, dates and languages')).toBeVisible();
      await page.locator('#tab-problems').click();
      const problem = page.locator('.problem-item', { hasText: says }).first();
      await expect(problem).toContainText(place);
      // Whatever is open can be gone on with.
      await problem.getByRole('button', { name: 'Go there' }).click();
      await expect(page.locator('.form h1')).toBeVisible();
      await expect(page.locator('.form img, .outline img')).toHaveCount(0);
    });
  }
});
