import type { Page } from '@playwright/test';
import { axeProblems } from './checks/axe-problems.ts';
import { letTimePass } from './unhurried.ts';
import { action, expect, open, panel, question, test, visit, WALKS, walk } from './visit.ts';

/** The places of the picture from top to bottom, and how many targets each has; at last side, hip and groin, which are all "somewhere else". */
const PLACES = { upper_back: 1, back_only: 1, buttock: 2, thigh: 2, below_knee: 2, both_legs: 1, elsewhere: 5 };
/** What each option is called, in the order of the list. */
const LABELS = {
  back_only: 'Only low in my back',
  buttock: 'Also in my buttock',
  thigh: 'Down to my thigh or knee',
  below_knee: 'Below my knee, in one leg',
  both_legs: 'In both my legs, and that is new',
  upper_back: 'Mainly high up, between my shoulder blades',
  elsewhere: 'Somewhere else, or not sure',
};

const targets = (page: Page, place: string) => panel(page).locator(`.body label[data-place="${place}"]`);
const radio = (page: Page, option: string) => question(page, 'radiation').locator(`[data-option="${option}"]`);

/** How each place is drawn, on the left and on the right: `lit`, on the `way` there, or nothing. */
async function drawn(page: Page) {
  const lit = (side: number) =>
    panel(page)
      .locator(`.body g:nth-child(${side}) path:not(.skin, .lines)`)
      .evaluateAll((shapes) => shapes.map((shape) => (shape.getAttribute('class') ?? '').replace('place', '').trim()));
  const [right, left] = [await lit(1), await lit(2)];
  return Object.fromEntries(
    Object.keys(PLACES)
      .map((place, index) => [place, [left[index] ?? '', right[index] ?? '']] as const)
      .filter(([, sides]) => sides.join('') !== ''),
  );
}

async function arrive(page: Page) {
  await visit(page, { noCsp: true });
  await open(page);
  await walk(page, WALKS.routine.slice(0, 2));
  await expect(question(page, 'radiation')).toBeVisible();
  await page.mouse.move(1, 1);
}

/** What the visitor sees after an answer, the transcript included. */
async function after(page: Page, tap: () => Promise<void>) {
  await arrive(page);
  await tap();
  await expect(question(page, 'radiation')).toHaveCount(0);
  return panel(page).innerText();
}

for (const [place, count] of Object.entries(PLACES)) {
  test(`a tap on the picture answers "${place}", as the list does`, async ({ page }) => {
    const listed = await after(page, () => radio(page, place).click());
    expect(listed).toContain(LABELS[place as keyof typeof LABELS]);
    for (let index = 0; index < count; index++) {
      expect(await after(page, () => targets(page, place).nth(index).click())).toBe(listed);
    }
    await expect(targets(page, place)).toHaveCount(0);
  });
}

test('no other question has a picture', async ({ page }) => {
  await arrive(page);
  await targets(page, 'thigh').first().click();
  await expect(question(page, 'today_signs')).toBeVisible();
  await expect(panel(page).locator('.body')).toHaveCount(0);
});

test('a double tap on the picture answers one question', async ({ page }) => {
  await arrive(page);
  await targets(page, 'thigh').first().dblclick();
  await expect(question(page, 'today_signs')).toBeVisible();
  await expect(question(page, 'today_signs').locator('input:checked')).toHaveCount(0);
  await action(page, 'back').click();
  await expect(radio(page, 'thigh')).toBeChecked();
});

test('a place under the pointer is outlined with its option, on the leg that is pointed at, and never looks chosen', async ({ page }) => {
  await arrive(page);
  expect(await drawn(page)).toEqual({});
  const figure = panel(page).locator('.body svg');
  const pointed = question(page, 'radiation').locator('.pointed');
  const over = { thigh: ['', 'over'] };

  await targets(page, 'thigh').last().hover();
  expect(await drawn(page)).toEqual(over);
  await expect(pointed).toHaveText(LABELS.thigh);
  await expect(figure).toHaveCSS('transform', 'none');
  await targets(page, 'thigh').first().hover();
  await expect(figure, 'mirrored').toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)');

  await targets(page, 'both_legs').hover();
  const leg = ['over', 'over'];
  expect(await drawn(page)).toEqual({ buttock: leg, thigh: leg, below_knee: leg, both_legs: leg });
  await radio(page, 'thigh').hover();
  expect(await drawn(page), 'the list outlines it too').toEqual(over);
  await expect(question(page, 'radiation').locator('input:checked'), 'pointing chooses nothing').toHaveCount(0);
  await page.mouse.move(1, 1);
  await expect(pointed).toHaveCount(0);
  expect(await drawn(page)).toEqual({});
});

test('a place that is pointed at is outlined and leaves the chosen one in sight', async ({ page }) => {
  await arrive(page);
  await radio(page, 'buttock').focus();
  await page.keyboard.press('Space');
  await targets(page, 'upper_back').hover();
  expect(await drawn(page)).toEqual({ upper_back: ['over', 'over'], back_only: ['way', 'way'], buttock: ['', 'lit'] });
});

test('by keyboard the picture follows the list, takes no focus, and nothing advances before Continue', async ({ page }) => {
  await arrive(page);
  await page.keyboard.press('Tab');
  await expect(radio(page, 'back_only')).toBeFocused();
  expect(await drawn(page)).toEqual({ back_only: ['over', 'over'] });
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  expect(await drawn(page)).toEqual({ back_only: ['way', 'way'], buttock: ['', 'lit'] });
  for (const _ of ['thigh', 'below_knee', 'both_legs', 'upper_back']) await page.keyboard.press('ArrowDown');
  expect(await drawn(page)).toEqual({ upper_back: ['lit', 'lit'] });
  await page.keyboard.press('Tab');
  await expect(action(page, 'continue')).toBeFocused();
  expect(await drawn(page), 'the choice stays lit').toEqual({ upper_back: ['lit', 'lit'] });
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, 'elsewhere')).toBeChecked();
  expect(await drawn(page)).toEqual({ elsewhere: ['lit', 'lit'] });
});

test('assistive technology meets the list alone, under the names that it had', async ({ page }) => {
  await arrive(page);
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  const met = nodes.filter(({ ignored }) => !ignored);
  const radios = met.filter(({ role }) => role?.value === 'radio');
  expect(radios.map(({ name }) => name?.value)).toEqual(Object.values(LABELS));
  expect(await panel(page).locator('.body :is(a, button, input, [tabindex])').count()).toBe(0);
});

for (const width of [320, 360]) {
  test.describe(`with a finger on ${width} px`, () => {
    test.use({ viewport: { width, height: 740 }, hasTouch: true });

    const boxesOf = (page: Page, targets: string) =>
      panel(page)
        .locator(targets)
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
    const overlapping = (boxes: readonly DOMRect[]) =>
      boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1),
      );

    test('every place is at least 44 px, and none lies over another', async ({ page }) => {
      await arrive(page);
      const boxes = await boxesOf(page, '.body label:not(.pin), .option');
      expect(boxes.length).toBe(16);
      for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      expect(overlapping(boxes)).toEqual([]);
      const picture = await panel(page).locator('.body svg').boundingBox();
      expect(picture?.height, 'the list begins on the first screen').toBeLessThanOrEqual(300);
    });

    // Small ones on the places, as in the body; the list has each with a large target (WCAG 2.5.8).
    test('side, hip and groin are at least 24 px, apart, and leave the middle of each place', async ({ page }) => {
      await arrive(page);
      const pins = await boxesOf(page, '.body .pin');
      expect(pins.length).toBe(5);
      for (const { width, height } of pins) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      expect(overlapping(pins)).toEqual([]);
      const middles = (await boxesOf(page, '.body label:not(.pin)')).map(({ x, y, width, height }) => [x + width / 2, y + height / 2]);
      for (const [x = 0, y = 0] of middles) {
        expect(pins.filter((pin) => x > pin.left && x < pin.right && y > pin.top && y < pin.bottom)).toEqual([]);
      }
    });

    test('the answers stand beside the picture', async ({ page }) => {
      await arrive(page);
      const [picture, first] = [await boxesOf(page, '.body'), await boxesOf(page, '.option')];
      expect(first[0]?.left).toBeGreaterThan(picture[0]?.right ?? 0);
      expect(first[0]?.top).toBeLessThan((picture[0]?.top ?? 0) + 20);
    });

    test('two quick taps answer one question', async ({ page }) => {
      await arrive(page);
      await targets(page, 'below_knee').first().scrollIntoViewIfNeeded();
      const box = await targets(page, 'below_knee').first().boundingBox();
      if (!box) throw new Error('The target is not drawn.');
      await page.evaluate(letTimePass);
      for (const _ of [1, 2]) await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      await expect(question(page, 'today_signs')).toBeVisible();
      await expect(question(page, 'today_signs').locator('input:checked')).toHaveCount(0);
      await expect(panel(page).locator('.transcript')).toContainText(LABELS.below_knee);
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a chosen place has no accessibility problem (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await arrive(page);
    await radio(page, 'below_knee').focus();
    await page.keyboard.press('Space');
    expect(await axeProblems(page)).toEqual([]);
  });
}
