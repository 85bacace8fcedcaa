import { test as plain } from '@playwright/test';
import { breakWidget } from './safety-screens.ts';
import { action, CLINIC, expect, launcher, panel, visit, widget } from './visit.ts';

// Not the quiet test: a fault of ours is reported to the owner's console, as it should be.
plain('a fault ends on a card with the emergency number and the clinic’s phone, and the visitor can start again', async ({ page }) => {
  const events: unknown[] = [];
  const uncaught: string[] = [];
  page.on('pageerror', ({ message }) => uncaught.push(message));
  await page.exposeFunction('heardError', (detail: unknown) => events.push(detail));
  await visit(page, { head: `document.addEventListener('self-check:error', (event) => heardError(event.detail));` });
  await launcher(page).click();
  await page.evaluate(`window.realSome = Array.prototype.find; Array.prototype.find = function () { throw new Error('broken'); };`);
  await action(page, 'start').click();
  await expect(panel(page)).toHaveAttribute('data-screen', 'error');
  await expect(panel(page)).toContainText('Your answers were not sent.');
  await expect(action(page, 'emergency-call')).toHaveAttribute('href', 'tel:112');
  await expect(action(page, 'call')).toHaveAttribute('href', 'tel:+31230000000');
  await expect(panel(page).locator('h2')).toBeFocused();
  await page.evaluate('Array.prototype.find = window.realSome');
  await action(page, 'restart').click();
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  expect(events).toEqual([{}]);
  expect(uncaught).toEqual([]);
});

for (const way of ['launcher', 'inline'] as const) {
  plain(`nothing of the safety card stays once it is left (${way})`, async ({ page }) => {
    await visit(page, { tag: `${CLINIC} data-mode="${way}"` });
    if (way === 'launcher') await launcher(page).click();
    await page.evaluate(`window.realSome = Array.prototype.find; Array.prototype.find = function () { throw new Error('broken'); };`);
    await action(page, 'start').click();
    await expect(panel(page)).toHaveAttribute('data-screen', 'error');
    await page.evaluate('Array.prototype.find = window.realSome');
    await action(page, way === 'launcher' ? 'close' : 'restart').click();
    if (way === 'launcher') await launcher(page).click();
    await expect(panel(page)).toHaveCount(1);
    await expect(panel(page)).toHaveAttribute('data-screen', 'start');
    await expect(panel(page).locator('h3')).toBeFocused();
  });
}

plain('a browser in which the widget cannot be drawn still shows what the page wrote inside the element', async ({ page }) => {
  const uncaught: string[] = [];
  page.on('pageerror', ({ message }) => uncaught.push(message));
  await visit(page, {
    head: 'Document.prototype.createElementNS = () => { throw new TypeError("Illegal invocation"); };',
    body: '<self-check><a id="fallback" href="tel:+31230000000">Call the clinic</a></self-check>',
  });
  await page.waitForFunction('window.SelfCheck?.version');
  await expect(page.locator('#fallback')).toBeVisible();
  expect(uncaught).toEqual([]);
});

for (const loader of [false, true])
  plain(
    `on a phone the safety card has room at both edges and a number that a thumb hits (${loader ? 'loader' : 'one file'})`,
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.route('**/chunks/panel-*', (route) => route.abort());
      await visit(page, { loader, tag: CLINIC.replace('023 000 00 11', '+31 23 000 00 11') });
      await launcher(page).click();
      if (!loader) {
        await page.evaluate(`window.realSome = Array.prototype.find; Array.prototype.find = function () { throw new Error('broken'); };`);
        await action(page, 'start').click();
      }
      await expect(panel(page)).toHaveAttribute('data-screen', 'error');
      if (!loader) await page.evaluate('Array.prototype.find = window.realSome');
      const emergency = await action(page, 'emergency-call').boundingBox();
      expect(emergency?.height).toBeGreaterThanOrEqual(56);
      expect(emergency?.x).toBeGreaterThanOrEqual(16);
      expect((emergency?.x ?? 0) + (emergency?.width ?? 360)).toBeLessThanOrEqual(344);
      await expect(action(page, 'emergency-call')).toHaveCSS('font-size', '20px');
      // What matters is said with the heading, which takes the focus, and in order.
      await expect(panel(page).locator('h2')).toBeFocused();
      await expect(panel(page).locator('h2')).toHaveAccessibleDescription(/^Your answers were not sent\. .*: Call 112 Other worries\?/);
      await expect(panel(page).locator('h2')).toHaveCSS('font-size', '20px');
      await expect(panel(page).locator('h2')).toHaveCSS('font-weight', '650');
      await expect(action(page, 'ooh-call')).toHaveAttribute('href', 'tel:+31230000011');
      expect((await action(page, 'call').boundingBox())?.height).toBeGreaterThanOrEqual(44);
      // The visitor's own number first, the clinic's last.
      const calls = await widget(page)
        .locator('[data-action$=call]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('data-action')));
      expect(calls.slice(-3)).toEqual(['emergency-call', 'ooh-call', 'call']);
    },
  );

plain('as a part of a low page the safety card comes into sight, whatever was broken', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await visit(page, { tag: `${CLINIC} data-mode="inline"`, noCsp: true });
  await page.waitForFunction('window.SelfCheck?.version');
  await breakWidget(page);
  await expect(panel(page).locator('h2')).toBeFocused();
  await expect(panel(page).locator('h2')).toBeInViewport({ ratio: 1 });
});
