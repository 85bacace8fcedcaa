import { action, CLINIC, expect, launcher, open, panel, test, visit, WALKS, walk, widget } from './visit.ts';

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 1024, height: 768 }, isMobile: true, hasTouch: true });

  test('the back gesture closes the panel, keeps the answers, and leaves the page and its history alone', async ({ page }) => {
    await visit(page);
    const steps = await page.evaluate(() => history.length);
    await open(page);
    await walk(page, WALKS.emergency);
    await page.evaluate(() => document.querySelector('h1')?.focus());
    await page.locator('h1').tap();
    await page.keyboard.press('Escape'); // a close request, like the back gesture: it does not depend on the focus
    await expect(panel(page)).toBeHidden();
    await launcher(page).tap();
    await expect(panel(page).locator('[data-outcome="emergency"]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel(page), 'every time').toBeHidden();
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true });

  /** Stands in for an on-screen keyboard, which no automation brings up. */
  const KEYBOARD = `const view = new EventTarget(); Object.assign(view, { height: innerHeight, offsetTop: 0, scale: 1 });
    Object.defineProperty(window, 'visualViewport', { value: view });
    window.keyboard = (change) => { Object.assign(view, change); view.dispatchEvent(new Event('resize')); };`;

  test('the sheet stays within what an on-screen keyboard leaves to see, and zooming with two fingers does not shrink it', async ({
    page,
  }) => {
    await page.addInitScript(KEYBOARD);
    await visit(page);
    await open(page);
    const box = () => page.locator('self-check .shell').boundingBox();
    expect(await box()).toMatchObject({ y: 0, height: 640 });
    await page.evaluate('keyboard({ height: 340, offsetTop: 20 })');
    expect(await box()).toMatchObject({ y: 20, height: 340 });
    const footer = await panel(page).locator('.footer').boundingBox();
    expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBeLessThanOrEqual(360);
    await page.evaluate('keyboard({ height: 320, offsetTop: 40, scale: 2 })');
    expect(await box()).toMatchObject({ y: 0, height: 640 });
    await page.evaluate('keyboard({ height: 640, offsetTop: 0, scale: 1 })');
    expect(await box()).toMatchObject({ y: 0, height: 640 });
  });

  test('the back gesture closes the sheet', async ({ page }) => {
    await visit(page);
    await open(page);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(launcher(page)).toBeVisible();
  });
});

test('a panel that the page puts out of sight is closed, and the button is there again, and opens it', async ({ page }) => {
  await visit(page, {
    body: '<div id="tab" hidden></div>',
    head: `window.heard = []; for (const name of ['open', 'close']) document.addEventListener('self-check:' + name, () => heard.push(name));`,
  });
  const tab = page.locator('#tab');
  await open(page);
  await widget(page).evaluate((element) => document.querySelector('#tab')?.append(element));
  await tab.evaluate((element) => element.removeAttribute('hidden'));
  await expect(panel(page)).toBeHidden();
  await open(page);

  await tab.evaluate((element) => element.setAttribute('hidden', ''));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await tab.evaluate((element) => element.removeAttribute('hidden'));
  await expect(panel(page)).toBeHidden();
  await open(page);
  expect(await page.evaluate('heard')).toEqual(['open', 'close', 'open', 'close', 'open']);
});

const BANNER = `<div id="cookies" role="region" aria-label="Cookies"><button>Accept</button></div>`;
const BANNER_STYLE = `const sheet = new CSSStyleSheet(); document.adoptedStyleSheets = [sheet];
  sheet.replaceSync('#cookies { position: fixed; inset: auto 0 0; height: 90px; z-index: 2000; background: #ddd; text-align: right } #cookies button { height: 60px; width: 200px }');`;

test('the button stays below a cookie banner, and above it where the owner gives it an offset', async ({ page }) => {
  await visit(page, { head: BANNER_STYLE, body: BANNER });
  await expect(launcher(page)).toBeAttached();
  await page.getByRole('button', { name: 'Accept' }).click({ timeout: 2000 });
  await visit(page, { head: BANNER_STYLE, body: BANNER, tag: `${CLINIC} data-offset="110"` });
  await page.getByRole('button', { name: 'Accept' }).click({ timeout: 2000 });
  await open(page);
  await expect(action(page, 'start')).toBeVisible();
});
