import { type Browser, expect, type Page, test } from '@playwright/test';
import { HANDS, type Hand, type HandPage } from '../host-pages/hands.mjs';
import { takeTime } from './unhurried.ts';
import { action, field, launcher, panel, question, WALKS } from './visit.ts';

// What a visitor does by finger, wheel, mouse and keyboard, on pages that take it for their own.

/** Where the widget is open and shows its first list, which is longer than the panel. */
async function openList(page: Page, host: HandPage) {
  await page.goto(`/host/${host.id}`);
  if (!(await isInline(page))) await page.locator(host.opens ?? 'self-check .launcher').click();
  await action(page, 'start').click();
  await expect(question(page, WALKS.emergency[0][0])).toBeVisible();
}

const isInline = async (page: Page) => (await page.locator('self-check[mode="inline"]').count()) > 0;
const scrolled = (page: Page) => page.locator('self-check .scroller').evaluate((box) => box.scrollTop);
const centre = async (page: Page) => {
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator('self-check .scroller').boundingBox()) ?? {};
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
};

/** Every card that offers contact leads to the form; this is the shortest way there. */
async function openForm(page: Page) {
  for (const [id, ...options] of WALKS.routine) {
    for (const option of options) await question(page, id).locator(`[data-option="${option}"]`).click();
    if ((await question(page, id).count()) > 0) await action(page, 'continue').click();
  }
  await action(page, 'continue').click();
  await action(page, 'message').click();
}

const HAND: Readonly<Record<Hand, (page: Page, host: HandPage) => Promise<void>>> = {
  async wheel(page, host) {
    await openList(page, host);
    const { x, y } = await centre(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => scrolled(page), 'the panel scrolls').toBeGreaterThan(50);
    expect(await page.evaluate(() => scrollY), 'the page stays').toBe(0);
  },
  async finger(page, host) {
    await openList(page, host);
    const session = await page.context().newCDPSession(page);
    const { x, y } = await centre(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', { x, y });
    for (let up = 10; up <= 200; up += 10) await touch('touchMove', { x, y: y - up });
    await touch('touchEnd');
    await expect.poll(() => scrolled(page), 'the sheet scrolls').toBeGreaterThan(50);
    expect(await page.evaluate(() => scrollY), 'the page stays').toBe(0);
  },
  async tap(page, host) {
    await page.goto(`/host/${host.id}`);
    await launcher(page).tap();
    await action(page, 'start').tap();
    for (const [id, option] of WALKS.emergency) {
      await question(page, id).locator(`[data-option="${option}"]`).tap();
      await expect(question(page, id).locator(`[data-option="${option}"]`), 'ticked once').toBeChecked();
      await action(page, 'continue').tap();
    }
    await expect(panel(page).locator('[data-outcome="emergency"]')).toBeVisible();
  },
  async keys(page, host) {
    await page.goto(`/host/${host.id}`);
    if (!(await isInline(page))) {
      await launcher(page).focus();
      await page.keyboard.press('Enter');
    }
    await action(page, 'start').focus();
    await page.keyboard.press('Enter');
    const list = question(page, WALKS.emergency[0][0]);
    await expect(list).toBeVisible();
    await list.locator('[data-option="none"]').focus();
    await page.keyboard.press('Space');
    await expect(list.locator('[data-option="none"]')).toBeChecked();
    await tabTo(page, 'continue');
    await page.keyboard.press('Enter');
    await expect(question(page, WALKS.emergency[1][0])).toBeVisible();
    expect(new URL(page.url()).pathname, 'the page stays').toBe(`/host/${host.id}`);
    if (await isInline(page)) return;
    await page.keyboard.press('Escape');
    await expect(launcher(page)).toBeFocused();
    if (!host.opens) return;
    await page.locator(host.opens).click();
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator(host.opens)).toBeFocused();
  },
  async words(page, host) {
    await openList(page, host);
    await openForm(page);
    await field(page, 'message').click();
    await page.keyboard.type('please call me/sms ');
    await expect(field(page, 'message')).toHaveValue('please call me/sms ');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+c');
    await field(page, 'name').click();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(field(page, 'name')).toHaveValue('please call me/sms ');
    await expect(page.locator('h1')).toHaveText('A clinic');
  },
  async mouse(page, host) {
    await openList(page, host);
    const words = await panel(page).locator('.heading').boundingBox();
    if (!words) throw new Error('There is no heading.');
    await page.mouse.dblclick(words.x + 20, words.y + 10);
    await page.mouse.move(words.x + 60, words.y + 10); // not on what is selected: that would be dragged away
    await page.mouse.down();
    await page.mouse.move(words.x + 220, words.y + 10, { steps: 5 });
    await page.mouse.up();
    // Firefox does not tell what is selected in a shadow root, Chromium does.
    if (page.context().browser()?.browserType().name() === 'chromium') {
      const selected = await page.evaluate(() => getSelection()?.toString().length);
      if (host.except?.picture) expect(selected, host.except.picture).toBe(0);
      else expect(selected, 'words can be selected').toBeGreaterThan(3);
    }
    await openForm(page);
    await field(page, 'name').click();
    await page.keyboard.type('Ann');
    await expect(field(page, 'name')).toHaveValue('Ann');
    await expect(page.locator('h1')).toBeAttached();
  },
  async focus(page, host) {
    await page.goto(`/host/${host.id}`);
    await expect(launcher(page)).toBeAttached();
    await page.locator(host.opens ?? '').focus();
    await page.keyboard.press('Enter');
    await expect(panel(page).locator('[data-focus]'), 'the focus goes in').toBeFocused();
    // By the keyboard alone: to the first control of the panel, and on.
    await tabTo(page, 'start');
    await page.keyboard.press('Enter');
    await expect(panel(page).locator('[data-focus]'), 'and stays at the next step').toBeFocused();
    const list = question(page, WALKS.emergency[0][0]);
    await page.keyboard.press('Tab');
    await expect(list.locator('input').first()).toBeFocused();
    await page.keyboard.press('Space');
    await expect(list.locator('input').first()).toBeChecked();
    await tabTo(page, 'continue');
    await page.keyboard.press('Shift+Tab');
    await expect(list.locator('input').last()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(page.locator('#modal')).toBeVisible();
  },
};

async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    if (await action(page, name).evaluate((control) => (control.getRootNode() as ShadowRoot).activeElement === control)) return;
  }
  throw new Error(`Tab does not reach ${name}.`);
}

const FINGER = { viewport: { width: 390, height: 700 }, isMobile: true, hasTouch: true };
const ofFinger = (hand: Hand) => hand === 'finger' || hand === 'tap';

async function pageFor(browser: Browser, hand: Hand) {
  const clipboard = browser.browserType().name() === 'chromium' ? { permissions: ['clipboard-read', 'clipboard-write'] } : {};
  const context = await browser.newContext(ofFinger(hand) ? FINGER : clipboard);
  const page = await context.newPage();
  takeTime(page);
  return page;
}

for (const host of HANDS) {
  for (const hand of host.uses) {
    test(`${host.title}: by ${hand}`, async ({ browser }) => {
      const page = await pageFor(browser, hand);
      await HAND[hand](page, host);
      await page.context().close();
    });
  }
}
