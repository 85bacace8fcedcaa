// @ts-check
// What a visitor does on each site, in Chromium.
import { expect } from '@playwright/test';
import { tsImport } from 'tsx/esm/api';
import { WALKS } from '../browser/walks.mjs';

/** @type {typeof import('../browser/unhurried.ts')} */
const { takeTime } = await tsImport('../browser/unhurried.ts', import.meta.url);

/** What an owner has to be told as long as nobody has signed the flow. */
const EXPECTED = /^\[self-check\] (?!There is no setting).*reviewed-by/;

/**
 * Opens the widget on three pages, by its button, by a link and as a part of the page, and walks to a card on each.
 * @param {import('@playwright/test').Page} page @param {string} origin @param {import('./sites.mjs').Site} site
 * @returns {Promise<readonly string[]>} what the console said, about anything
 */
export async function walkSite(page, origin, site) {
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) => {
    const isKnown = EXPECTED.test(message.text()) || message.location().url.endsWith('/favicon.ico');
    if (['warning', 'error'].includes(message.type()) && !isKnown) said.push(message.text());
  });
  page.on('pageerror', ({ message }) => said.push(`uncaught: ${message}`));
  page.setDefaultTimeout(10_000);
  takeTime(page);
  await page.addInitScript(() => {
    window.SelfCheckConfig = { shadow: 'open', 'ooh-phone': '023 000 00 11' };
  });
  await reach(page, origin);
  const launcher = page.locator('self-check .launcher');
  const panel = page.locator('self-check [data-screen]');
  await expect(launcher, 'one button on arrival').toHaveCount(1);
  await launcher.click();
  await walkToCard(panel);
  await panel.locator('[data-action="close"]').click();
  await page.evaluate(() => Object.assign(window, { stayed: true }));

  await page.locator('a', { hasText: 'Second' }).click();
  await expect(page.locator('h1')).toHaveText('Second', { ignoreCase: true });
  const stayed = await page.evaluate(() => 'stayed' in window);
  expect(stayed, 'a page that its router shows is not loaded').toBe(!site.loads);
  await expect(launcher, 'one button on the second page').toHaveCount(1);
  for (const time of [1, 2]) {
    await page.locator('#check').click();
    await expect(panel, `the link opens it, time ${time}`).toBeVisible();
    await panel.locator('[data-action="close"]').click();
    await expect(panel).toBeHidden();
  }

  await page.goBack();
  if (page.url().endsWith('#self-check')) await page.goBack();
  await expect(page.locator('h1'), 'back').toHaveText(/Home|index/);
  await expect(launcher, 'one button after going back').toHaveCount(1);
  await launcher.click();
  await expect(panel).toBeVisible();
  await panel.locator('[data-action="close"]').click();

  await page.locator('a', { hasText: 'Inline' }).click();
  await expect(page.locator('h1')).toHaveText('Inline', { ignoreCase: true });
  const inline = page.locator('self-check[mode="inline"]');
  await expect(inline).toHaveCount(1);
  await walkToCard(inline.locator('[data-screen]'));
  return said;
}

/** @param {import('@playwright/test').Locator} panel */
async function walkToCard(panel) {
  await expect(panel).toHaveAttribute('data-screen', 'start');
  await panel.locator('[data-action="start"]').click();
  for (const [id, option] of WALKS.emergency) {
    await panel.locator(`fieldset[data-question="${id}"] [data-option="${option}"]`).click();
    await panel.locator('[data-action="continue"]').click();
  }
  await expect(panel.locator('[data-outcome="emergency"]')).toBeVisible();
}

/** A server needs a moment to start. @param {import('@playwright/test').Page} page @param {string} origin */
async function reach(page, origin) {
  await expect(async () => void (await page.goto(origin))).toPass({ timeout: 30_000 });
}
