import { LANGUAGES } from '../../src/i18n/languages.ts';
import { arrivalProblems } from './checks/arrival-problems.ts';
import { tabProblems } from './checks/tab-problems.ts';
import { SCREENS } from './screens.ts';
import { action, answer, CLINIC, expect, launcher, open, panel, question, test, visit, WALKS } from './visit.ts';

/** Phone, phone on its side, desktop, and a desktop at 400 %. */
const SIZES = [
  { width: 360, height: 740 },
  { width: 640, height: 360 },
  { width: 740, height: 360 },
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
];
const LANDSCAPE = SIZES.slice(1, 3);

/** Runs in the page. How far below the panel's edge the heading's first line is, in pixels, and within what can be seen of it, from 0 to 1. */
function headingAt(box: Element): { px: number; share: number } {
  const heading = box.querySelector('[data-focus]');
  const seen = [box, box.querySelector('.scroller') ?? box].map((each) => each.getBoundingClientRect());
  const top = Math.max(...seen.map((rect) => rect.top));
  const bottom = Math.min(...seen.map((rect) => rect.bottom), innerHeight);
  const px = (heading?.getBoundingClientRect().top ?? Number.NaN) - top;
  return { px, share: px / (bottom - top) };
}

/** Every size in English; in the others the phone, and the smallest. */
const HEADINGS = LANGUAGES.flatMap((lang) =>
  SIZES.filter(({ width }) => lang === 'en' || [320, 360].includes(width)).map((size) => ({ lang, size })),
);

for (const { lang, size } of HEADINGS) {
  test(`every new heading is at the top and stays there (${lang}, ${size.width} by ${size.height})`, async ({ page }) => {
    await page.setViewportSize(size);
    await visit(page, { lang });
    await open(page);
    const arrived = async (step: string) => {
      const { px, share } = await panel(page).evaluate(headingAt);
      expect(await panel(page).evaluate(arrivalProblems), step).toEqual([]);
      expect(share, step).toBeLessThan(0.75);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect((await panel(page).evaluate(headingAt)).px, `${step} moves after it was drawn`).toBe(px);
    };
    await arrived('start');
    await action(page, 'start').click();
    for (const [id, ...options] of WALKS.routine) {
      await expect(question(page, id)).toBeVisible();
      await arrived(id);
      await answer(page, id, ...options);
    }
    await expect(panel(page)).toHaveAttribute('data-screen', 'outcome');
    await arrived('outcome');
    await panel(page).locator('[data-action="change"][data-question="radiation"]').click();
    await arrived('change');
  });
}

test('the page under the panel never moves', async ({ page }) => {
  await visit(page, {
    tag: `${CLINIC} data-mode="launcher"`,
    body: '<p id="high">Text</p>'.repeat(200),
    head: `window.moved = []; new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries())
        for (const { node } of sources) if (node && node.closest?.('self-check') === null) moved.push(node.nodeName + ' ' + value);
    }).observe({ type: 'layout-shift', buffered: true });`,
  });
  await expect(launcher(page)).toBeVisible();
  await page.evaluate('scrollTo(0, 400)');
  const place = () =>
    page.evaluate('[scrollX, scrollY, document.documentElement.scrollWidth, document.querySelector("h1").getBoundingClientRect().top]');
  const before = await place();
  await open(page);
  await action(page, 'start').click();
  for (const [id, ...options] of WALKS.routine) {
    await answer(page, id, ...options);
    expect(await place(), id).toEqual(before);
  }
  await page.keyboard.press('Escape');
  await expect(launcher(page)).toBeFocused();
  expect(await place()).toEqual(before);
  expect(await page.evaluate('moved')).toEqual([]);
});

for (const size of LANDSCAPE) {
  for (const screen of ['start', 'emergency_body', 'radiation', 'emergency', 'routine', 'contact', 'about']) {
    test(`every control of ${screen} can be brought into sight on a phone on its side (${size.width} by ${size.height})`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await visit(page);
      await SCREENS[screen]?.(page);
      expect(await tabProblems(page)).toEqual([]);
    });
  }
}

test('turning the phone or zooming fits the panel anew, and the focus stays where it was', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await visit(page);
  await open(page);
  await action(page, 'start').click();
  const option = panel(page).locator('[data-option="unsure"]');
  await option.focus();
  for (const { width, height } of [...SIZES, { width: 1280, height: 800 }]) {
    await page.setViewportSize({ width, height });
    const sheet = width <= 640 || height <= 480;
    await expect(page.locator('self-check dialog')).toHaveAttribute('aria-modal', String(sheet));
    await expect(option).toBeFocused();
    await expect(option).toBeInViewport();
    const box = await page.locator('self-check dialog').boundingBox();
    expect(box?.width === width, 'a sheet is as wide as the window, a panel is not').toBe(sheet);
  }
});
