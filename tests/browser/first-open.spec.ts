import type { Page } from '@playwright/test';
import { action, CLINIC, expect, launcher, open, panel, test, visit, widget } from './visit.ts';

test('nothing of the app has run before the first open', async ({ page }) => {
  await page.coverage.startJSCoverage({ resetOnNavigation: false });
  await visit(page);
  await expect(launcher(page)).toBeVisible();
  /** What stands only in the app: in the machine, in what i18next is given, in a screen. */
  const inside = ['revisits:', 'skipOnVariables:!0', '"read-all"'];
  /** How often the code around each of them has run, in the page of now or, where the browser still has its text, the one before. */
  const ran = async () => {
    const scripts = (await page.coverage.stopJSCoverage()).filter(({ url, source }) => url.endsWith('/self-check.js') && source);
    return inside.map((text) => {
      const counts = scripts.map(({ source = '', functions }) => {
        const at = source.indexOf(text);
        expect(at, `"${text}" is in the script`).toBeGreaterThan(0);
        const around = functions
          .flatMap(({ ranges }) => ranges)
          .filter(({ startOffset, endOffset }) => startOffset <= at && at < endOffset)
          .sort((a, b) => a.endOffset - a.startOffset - (b.endOffset - b.startOffset));
        return around[0]?.count ?? 0;
      });
      return Math.max(...counts);
    });
  };
  expect(Math.max(...(await ran()))).toBe(0);

  await page.coverage.startJSCoverage({ resetOnNavigation: false });
  await visit(page, { lang: 'nl' });
  await open(page);
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  expect(Math.min(...(await ran())), 'the measurement itself works').toBeGreaterThan(0);
});

test('the panel is drawn out of sight when the pointer goes down on the button, and not before', async ({ page }) => {
  await visit(page);
  await launcher(page).hover();
  await page.waitForTimeout(300);
  await expect(panel(page)).toHaveCount(0);
  await page.mouse.down();
  await expect(panel(page)).toBeAttached();
  await expect(panel(page)).toBeHidden();
  await expect(launcher(page)).toBeVisible();
  await page.mouse.up();
  await expect(panel(page)).toBeVisible();
  await expect(panel(page).locator('[data-focus]')).toBeFocused();
});

test.describe('while the page is busy', () => {
  /** A page that has no idle moment until the test gives it one. */
  const head = 'window.idle = []; window.requestIdleCallback = (act) => window.idle.push(act);';
  const body = '<a id="link" href="#self-check">Check</a>';
  const comeIdle = (page: Page) =>
    page.evaluate(() => {
      for (const act of Reflect.get(window, 'idle')) act();
    });
  const ask = (page: Page, command: string) =>
    page.evaluate((name) => {
      const call: unknown = Reflect.get(window.SelfCheck ?? {}, name);
      if (typeof call === 'function') call();
    }, command);

  for (const [script, loader] of [
    ['one file', false],
    ['loader', true],
  ] as const) {
    test(`the button waits until it is idle (${script})`, async ({ page }) => {
      await visit(page, { head, loader });
      await page.waitForFunction(() => Reflect.get(window, 'idle').length > 0);
      await expect(launcher(page)).toHaveCount(0);
      await comeIdle(page);
      await open(page);
      await expect(panel(page)).toHaveAttribute('data-screen', 'start');
    });

    for (const [way, asked] of Object.entries<(page: Page) => Promise<void>>({
      'a link of the page': (page) => page.locator('#link').click(),
      'the API': (page) => ask(page, 'open'),
    }))
      test(`who asks by ${way} does not wait, and the idle moment after it changes nothing (${script})`, async ({ page }) => {
        await visit(page, { head, body, loader });
        await page.waitForFunction(() => Reflect.get(window, 'idle').length > 0);
        await asked(page);
        await expect(panel(page)).toHaveAttribute('data-screen', 'start');
        await action(page, 'start').click();
        await comeIdle(page);
        await expect(panel(page)).toHaveAttribute('data-screen', 'question');
      });

    test(`what is a part of the page is there at once (${script})`, async ({ page }) => {
      await visit(page, { head, loader, tag: `${CLINIC} data-mode="inline"` });
      await expect(panel(page)).toBeVisible();
    });
  }

  test('what the page wrote inside the element shows until then', async ({ page }) => {
    await visit(page, { head, body: '<self-check><a id="words" href="tel:+31230000000">Call us</a></self-check>' });
    await expect(page.locator('#words')).toBeVisible();
    await comeIdle(page);
    await comeIdle(page);
    await expect(launcher(page)).toBeVisible();
    await expect(page.locator('#words')).toBeHidden();
  });

  test('a second widget that is ready later does not open the first again', async ({ page }) => {
    await visit(page, { head, body: '<self-check id="first"></self-check><self-check id="second"></self-check>', hash: '#self-check' });
    const first = page.locator('#first [data-screen]');
    await expect(first).toBeVisible();
    await first.locator('[data-action="close"]').click();
    await comeIdle(page);
    await comeIdle(page);
    await expect(page.locator('#second .launcher')).toBeVisible();
    await expect(first).toBeHidden();
  });

  test('a link elsewhere draws nothing', async ({ page }) => {
    await visit(page, { head, body: '<a id="other" href="#other">Other</a>' });
    await page.locator('#other').click();
    await expect(launcher(page)).toHaveCount(0);
  });

  test('what was taken off before is not drawn', async ({ page }) => {
    await visit(page, { head });
    const element = await widget(page).elementHandle();
    await ask(page, 'destroy');
    await comeIdle(page);
    await expect(widget(page)).toHaveCount(0);
    expect(await element?.evaluate((host) => host.shadowRoot)).toBeNull();
  });
});

test('the loader, once the rest has taken over, opens nothing again that a visitor closed', async ({ page }) => {
  await visit(page, { loader: true, hash: '#self-check' });
  await expect(panel(page)).toBeVisible();
  await action(page, 'close').click();
  await expect(panel(page)).toBeHidden();
  await page.evaluate(() => document.documentElement.append(document.createElement('noscript')));
  await page.waitForTimeout(300);
  await expect(panel(page)).toBeHidden();
});
