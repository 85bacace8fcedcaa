import type { Page } from '@playwright/test';
import { action, expect, launcher, meetFault, panel } from './visit.ts';

/** Puts a fault of ours where the tap on Start meets it, and takes it away once the card is there. */
export async function breakWidget(page: Page) {
  await page.evaluate('SelfCheck.restart(), SelfCheck.open()');
  await page.evaluate(`window.realFind = Array.prototype.find; Array.prototype.find = function () { throw new Error('broken'); };`);
  await action(page, 'start').click();
  await expect(panel(page)).toHaveAttribute('data-screen', 'error');
  await page.evaluate('Array.prototype.find = window.realFind');
}

/** Nothing of the panel arrives, however often it is asked for. */
export async function loseChunks(page: Page) {
  meetFault(page);
  await page.route('**/chunks/panel-*', (route) => route.abort());
}

/** The loader's card, from the launcher, or from the page itself where the widget is a part of it. */
export async function openLoaderCard(page: Page) {
  const first = launcher(page).or(panel(page));
  await first.waitFor();
  if ((await panel(page).count()) === 0) await launcher(page).click();
  await expect(panel(page)).toHaveAttribute('data-screen', 'error');
}
