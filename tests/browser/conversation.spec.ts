import type { Page } from '@playwright/test';
import { PSEUDO } from './pseudo-language.mjs';
import { action, answer, expect, open, panel, question, test, visit, WALKS, walk } from './visit.ts';

// Answers land: after each, the visitor's own bubble comes first and the next question under it.

const scroller = (page: Page) => panel(page).locator('.scroller');
const landed = (page: Page) => panel(page).locator('.transcript > :last-child .mine');
const heading = (page: Page) => panel(page).locator('[data-focus]');

async function box(of: ReturnType<typeof landed>) {
  const found = await of.boundingBox();
  if (!found) throw new Error('It is not drawn.');
  return found;
}

/** The answer is the first thing in sight, the next heading stands under it, whole, and has the focus. */
async function expectLanded(page: Page) {
  await expect(async () => {
    const [view, mine, next] = [await box(scroller(page)), await box(landed(page)), await box(heading(page))];
    expect(mine.y).toBeGreaterThanOrEqual(view.y);
    expect(mine.y - view.y).toBeLessThan(24);
    expect(next.y).toBeGreaterThan(mine.y + mine.height);
    expect(next.y + next.height).toBeLessThan(view.y + view.height);
  }).toPass({ timeout: 5_000 });
  await expect(heading(page)).toBeFocused();
}

for (const [name, size, extra] of [
  ['a phone', { width: 360, height: 740 }, {}],
  ['the smallest phone', { width: 320, height: 640 }, {}],
  ['a computer', { width: 1280, height: 860 }, {}],
  ['a phone, from right to left', { width: 360, height: 740 }, { pseudo: true, lang: PSEUDO, tag: `data-lang="${PSEUDO}"` }],
] as const) {
  test(`each answer lands, and the next question follows under it, on ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await visit(page, { noCsp: true, ...extra });
    await open(page);
    await walk(page, []);
    await expect(panel(page).locator('.mine')).toHaveCount(0);
    for (const [id, ...options] of WALKS.routine.slice(0, -1)) {
      await answer(page, id, ...options);
      await expect(question(page, id)).toHaveCount(0);
      await expectLanded(page);
    }
  });
}

test('an answer of many lines gives way to the next heading', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine.slice(0, 3));
  await answer(page, 'today_signs', 'fever_chills', 'breath_pain', 'belly_back', 'side_urine', 'constant_pain');
  await expect(question(page, 'today_combined')).toBeVisible();
  const [view, next] = [await box(scroller(page)), await box(heading(page))];
  expect(next.y + next.height).toBeLessThan(view.y + view.height);
});

test('the clinic says a word back where an answer deserves one, once, and it is heard with the next question', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine.slice(0, 8));
  await answer(page, 'trigger', 'lifting');
  const back = panel(page).getByText('That is one of the ways it often begins.');
  await expect(back).toHaveCount(1);
  await expect(heading(page)).toHaveAccessibleDescription(/^Lifting\. That is one of the ways it often begins\. Now about moving\./);
  await answer(page, 'stiffness', 'none');
  await expect(back, 'it stays in the conversation').toHaveCount(1);
  await answer(page, 'locked', 'not_locked');
  await expect(panel(page).locator('[data-outcome="routine"]')).toBeVisible();
  await expect(panel(page).getByText('that was the last question')).toHaveCount(1);
});

test('nothing is said back to a list of warning signs', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine.slice(0, 6));
  await expect(question(page, 'onset')).toBeVisible();
  await expect(panel(page).locator('#reply')).toHaveCount(0);
});

test('the clinic speaks under its own mark, once for what it says in one go', async ({ page }) => {
  await visit(page, { tag: 'data-clinic="Avant-Garde Chiropractic" data-phone="+31 23 000 00 00"' });
  await open(page);
  await walk(page, WALKS.routine.slice(0, 8));
  await answer(page, 'trigger', 'lifting');
  await expect(panel(page).locator('.header .initials')).toHaveText('AC');
  await expect(panel(page).locator('.header .clinic')).toHaveText('Avant‑Garde Chiropractic');
  const groups = panel(page).locator('.says');
  for (const group of await groups.all()) await expect(group.locator('.initials')).toHaveCount(1);
  await expect(groups.last().locator('.bubble')).toHaveCount(2);
});

test('the start says how long it takes, what stays here and what this is not, on one screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, { tag: 'data-clinic="Test Clinic" data-phone="+31 23 000 00 00"' });
  await open(page);
  const view = await box(scroller(page));
  const start = await box(action(page, 'start'));
  for (const words of ['minutes', 'Stays on this page', 'Not a diagnosis', 'Is it an emergency?']) {
    const text = await box(panel(page).locator('.chips, .note').getByText(words));
    expect(text.y).toBeGreaterThan(view.y);
    expect(text.y + text.height, words).toBeLessThan(start.y);
  }
  expect(view.height / 740, 'the conversation has most of the screen').toBeGreaterThan(0.75);
});

test('above the emergency number stands that a step goes on below the edge, until its end is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page);
  await open(page);
  await walk(page, []);
  const more = panel(page).locator('.more-below');
  await expect(more).toBeVisible();
  await expect(more, 'for eyes alone').toHaveAttribute('aria-hidden', 'true');
  await scroller(page).evaluate((view) => view.scrollBy(0, 80));
  await expect(more).toBeVisible();
  await scroller(page).evaluate((view) => view.scrollTo(0, view.scrollHeight));
  await expect(more).toBeHidden();
  await scroller(page).evaluate((view) => view.scrollTo(0, 0));
  await expect(more).toBeVisible();
});

test('an option under the pointer never looks chosen', async ({ page }) => {
  await visit(page, { noCsp: true });
  await open(page);
  await walk(page, []);
  const [first, second] = [panel(page).locator('.option').nth(0), panel(page).locator('.option').nth(1)];
  const ground = (of: typeof first) => of.evaluate((option) => getComputedStyle(option).backgroundColor);
  await page.mouse.move(1, 1);
  const plain = await ground(second);
  await second.hover();
  await expect(second).toHaveCSS(
    'border-color',
    await panel(page)
      .locator('.line .done')
      .evaluate((line) => getComputedStyle(line).fill),
  );
  expect(await ground(second)).toBe(plain);
  await first.click();
  await expect.poll(() => ground(first)).not.toBe(plain);
});

for (const font of ['sans-serif', '"DejaVu Sans", Verdana, sans-serif']) {
  test(`no line is longer than can be read, where there is room for it (${font})`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 860 });
    const style = `<style>self-check { --self-check-font: ${font.replaceAll('"', "'")} }</style>`;
    await visit(page, { noCsp: true, body: `${style}<self-check></self-check>`, tag: 'data-mode="inline" data-clinic="Test Clinic"' });
    await walk(page, WALKS.routine);
    await expect(panel(page).locator('[data-outcome="routine"]')).toBeVisible();
    const longest = await panel(page).evaluate((root) => {
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      return Math.max(...[...root.querySelectorAll('p, li, small, .words')].flatMap(lengths));

      /** How many characters stand on each line of an element's own words. */
      function lengths(of: Element): number[] {
        const lines = new Map<number, number>();
        const walker = document.createTreeWalker(of, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.parentElement?.closest('.sr, [aria-hidden]')) continue;
          const range = document.createRange();
          for (let at = 0; at < (node.nodeValue ?? '').length; at++) {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { bottom, height } = range.getBoundingClientRect();
            if (height > 0) lines.set(Math.round(bottom), (lines.get(Math.round(bottom)) ?? 0) + 1);
          }
        }
        return [...lines.values()];
      }
    });
    expect(longest).toBeGreaterThan(40);
    expect(longest).toBeLessThanOrEqual(68); // with the space at the end, and letters of a bold run
  });
}
