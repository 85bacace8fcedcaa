import { expect, test } from '@playwright/test';
import { LIBRARIES } from '../host-pages/routers.mjs';
import { takeTime } from './unhurried.ts';
import { action, launcher, panel, WALKS, walk, widget } from './visit.ts';

// Libraries that show another page without loading one: the widget is there on each page, once, and works.

for (const { id, title } of LIBRARIES) {
  test(`${title}: to another page, and back`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => {
      const isOfPage = message.location().url.endsWith('/favicon.ico');
      if (['warning', 'error'].includes(message.type()) && !isOfPage) said.push(message.text());
    });
    page.on('pageerror', ({ message }) => said.push(`uncaught: ${message}`));
    takeTime(page);
    await page.goto(`/host/${id}`);
    await expect(launcher(page)).toHaveCount(1);
    await launcher(page).click();
    await action(page, 'close').click();
    await page.evaluate(() => Object.assign(window, { stayed: true }));

    const old = await page.locator('#second').elementHandle();
    const isOver = () => old?.evaluate((link) => !link.isConnected);
    await page.locator('#second').click();
    await expect(page).toHaveURL(/\?second$/);
    await expect.poll(isOver, 'another page is shown').toBe(true);
    expect(await page.evaluate(() => 'stayed' in window), 'which was not loaded').toBe(true);
    await expect(launcher(page)).toHaveCount(1);
    for (const time of [1, 2]) {
      await page.locator('#link').click();
      await expect(panel(page), `the link opens it, time ${time}`).toBeVisible();
      await action(page, 'close').click();
      await expect(panel(page)).toBeHidden();
    }
    // Swup hears of the click before we do, and writes the link into the address.
    expect(new URL(page.url()).hash).toBe(id === 'swup' ? '#self-check' : '');

    for (let presses = 0; presses < 3 && page.url().includes('second'); presses++) await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/host/${id}$`));
    await expect(widget(page)).toHaveCount(1);
    await launcher(page).click();
    await walk(page, WALKS.emergency);
    await expect(panel(page).locator('[data-outcome="emergency"]')).toBeVisible();
    expect(said).toEqual([]);
  });
}
