import { chromium } from '@playwright/test';
import { launchOptions } from '../browsers.mjs';
import { PAGES } from './ports.mjs';
import { action, expect, field, fillIn, open, openForm, panel, test, visit, WALKS, walk, widget } from './visit.ts';

// What somebody finds who comes to the same computer afterwards.

for (const [how, leave] of [
  ['from the card', async (page: Parameters<typeof open>[0]) => walk(page, WALKS.emergency)],
  ['from the message form', openForm],
] as const) {
  test(`a page that the browser kept and shows again by its back button holds no answer (${how})`, async ({ baseURL }) => {
    test.slow(); // a browser of its own: Playwright's has this turned off
    const browser = await chromium.launch({ ...launchOptions('chromium'), ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    try {
      const page = await browser.newPage({ baseURL: baseURL ?? `http://127.0.0.1:${PAGES}` });
      await visit(page, { head: "addEventListener('pageshow', ({ persisted }) => { window.kept = persisted; });", noCsp: true });
      await open(page);
      await leave(page);
      if (how === 'from the message form') await fillIn(page, { name: 'Ann', message: 'Please call me.' });
      await page.evaluate("location.href = '/other'");
      await page.waitForURL('**/other');
      await page.evaluate('history.back()');
      await page.waitForURL('**/page?**');
      await page.waitForFunction('window.kept === true'); // it is the same page, not a new one
      await expect(panel(page)).toHaveAttribute('data-screen', 'start');
      await expect(widget(page).locator('.transcript, [data-outcome], [name="message"]')).toHaveCount(0);
      expect(await page.evaluate("document.querySelector('self-check').shadowRoot.textContent")).not.toContain('Ann');
    } finally {
      await browser.close();
    }
  });
}

test('after a reload there is no answer, no tick and no word of a message', async ({ page }) => {
  await visit(page);
  await open(page);
  await openForm(page);
  await fillIn(page, { name: 'Ann', phone: '023 000 00 00', message: 'Please call me.' });
  await page.reload();
  await open(page);
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  await action(page, 'start').click();
  await expect(panel(page).locator('input:checked')).toHaveCount(0);
  await action(page, 'back').click();
  await openForm(page);
  for (const name of ['name', 'phone', 'message']) await expect(field(page, name)).toHaveValue('');
});
