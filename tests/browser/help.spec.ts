import type { Locator, Page } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { action, answer, CLINIC, drawn, expect, open, panel, question, test, visit, WALKS, walk } from './visit.ts';

const option = (page: Page, list: string, id: string): Locator => question(page, list).locator(`[data-option="${id}"]`);
const calls = (page: Page): Locator => panel(page).locator('.sign-call');
const call = (page: Page): Locator => calls(page).locator('[data-action="emergency-call"]');

/** Where an option stands in the window, and how far what scrolls is scrolled. */
async function placeOf(page: Page, control: Locator) {
  const scrolled = await panel(page).evaluate((element) => [element.scrollTop, element.querySelector('.scroller')?.scrollTop]);
  return { ...(await control.boundingBox()), scrolled };
}

/** From now on, all that the live region says. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const heard = await panel(page)
    .locator('[role="status"]')
    .evaluateHandle((status) => {
      const words: string[] = [];
      new MutationObserver(() => words.push(status.textContent ?? '')).observe(status, { childList: true, subtree: true });
      return words;
    });
  return () => heard.jsonValue();
}

const SAID = {
  en: 'Call 112 now. Or tap Continue for what to do.',
  nl: 'Bel nu 112. Of tik op Verder voor wat je kunt doen.',
  de: 'Jetzt 112 anrufen. Oder tippen Sie auf Weiter: Dort steht, was Sie tun können.',
  fr: 'Appeler le 112 maintenant. Ou touchez «\u00A0Continuer\u00A0» pour savoir que faire.',
};

for (const lang of LANGUAGES) {
  test(`${lang}: a ticked emergency sign shows the number right under it, and unticking takes it away`, async ({ page }) => {
    await visit(page, { lang });
    await open(page);
    await walk(page, []);
    await expect(calls(page)).toHaveCount(0);
    await option(page, 'emergency_body', 'chest_breath').click();
    await expect(call(page)).toHaveAttribute('href', 'tel:112');
    await expect(calls(page)).toHaveText(SAID[lang].replace('. ', ''));
    await expect(call(page), 'no style sheet of the clinic can hide it').not.toHaveAttribute('part');
    expect((await call(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(
      await option(page, 'emergency_body', 'chest_breath').evaluate((input) => input.closest('label')?.nextElementSibling?.className),
    ).toBe('sign-call');
    await option(page, 'emergency_body', 'tearing_pulsing').click();
    await expect(calls(page)).toHaveCount(2);
    await option(page, 'emergency_body', 'chest_breath').click();
    await expect(calls(page)).toHaveCount(1);
    await option(page, 'emergency_body', 'none').click();
    await expect(calls(page)).toHaveCount(0);
  });
}

test('what raises less than an emergency shows no number', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, []);
  await option(page, 'emergency_body', 'unsure').click();
  await expect(option(page, 'emergency_body', 'unsure')).toBeChecked();
  await expect(calls(page)).toHaveCount(0);
  await action(page, 'back').click();
  await walk(page, WALKS.routine.slice(0, 3));
  await option(page, 'today_signs', 'fever_chills').click();
  await expect(option(page, 'today_signs', 'fever_chills')).toBeChecked();
  await expect(calls(page)).toHaveCount(0);
});

for (const [width, height] of [
  [360, 740],
  [640, 360],
  [1280, 800],
] as const) {
  test(`nothing jumps: a ticked option and all above it stay where they are (${width} by ${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await visit(page);
    await open(page);
    await walk(page, []);
    // The last sign, with the end of the screen in sight: there a screen that gets shorter would move.
    await panel(page).locator('.again').scrollIntoViewIfNeeded();
    for (const id of ['serious_accident', 'faint_pale_confused']) {
      const sign = option(page, 'emergency_body', id);
      await sign.scrollIntoViewIfNeeded();
      const before = await placeOf(page, sign);
      await sign.click();
      await expect(calls(page)).toHaveCount(1);
      expect(await placeOf(page, sign)).toEqual(before);
      // As far down as it goes, now that there is more of it.
      await panel(page).locator('.again').scrollIntoViewIfNeeded();
      await sign.scrollIntoViewIfNeeded();
      await sign.focus();
      const ticked = await placeOf(page, sign);
      await page.keyboard.press('Space');
      await expect(calls(page)).toHaveCount(0);
      expect(await placeOf(page, sign)).toEqual(ticked);
    }
  });
}

test('by keyboard: the number comes next after the sign, Space takes it away, and Continue still leads to the card', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine.slice(0, 1));
  await option(page, 'emergency_nerve', 'saddle_numb').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(call(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(calls(page)).toHaveCount(0);
  await expect(option(page, 'emergency_nerve', 'saddle_numb')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(calls(page)).toHaveCount(1);
  await action(page, 'continue').click();
  await expect(panel(page).locator('[data-outcome="emergency"] h3')).toBeFocused();
});

test('a single choice that is selected by arrow keys shows the number too, and hides it as soon as another is', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine.slice(0, 2));
  const heard = await listen(page);
  await option(page, 'radiation', 'below_knee').focus();
  await page.keyboard.press('ArrowDown');
  await expect(option(page, 'radiation', 'both_legs')).toBeChecked();
  await expect(call(page)).toHaveAttribute('href', 'tel:112');
  await page.keyboard.press('ArrowDown');
  await expect(option(page, 'radiation', 'upper_back')).toBeChecked();
  await expect(calls(page)).toHaveCount(0);
  expect(await heard()).toEqual([SAID.en, '']);
});

test('it is heard once: at the first sign, not at each further one, and by no description', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, []);
  const heard = await listen(page);
  for (const id of ['chest_breath', 'tearing_pulsing', 'faint_pale_confused']) await option(page, 'emergency_body', id).click();
  await expect(calls(page)).toHaveCount(3);
  expect(await heard()).toEqual([SAID.en]);
  for (const described of [question(page, 'emergency_body'), option(page, 'emergency_body', 'chest_breath'), panel(page).locator('h3')])
    await expect(described).not.toHaveAccessibleDescription(/112/);
  await option(page, 'emergency_body', 'none').click();
  expect(await heard(), 'with the last sign it is gone').toEqual([SAID.en, '']);
});

test('a tap on it is no event for the page', async ({ page }) => {
  await visit(page, {
    tag: `${CLINIC} data-report="steps outcome"`,
    head:
      "window.heard = []; for (const type of ['action', 'step', 'outcome', 'finish']) addEventListener('self-check:' + type, () => heard.push(type));" +
      "addEventListener('click', (event) => event.composedPath()[0].closest?.('a[href^=\"tel:\"]') && event.preventDefault(), true);",
  });
  await open(page);
  await walk(page, []);
  await option(page, 'emergency_body', 'chest_breath').click();
  await call(page).click();
  expect(await page.evaluate('heard'), 'the step of the first question alone').toEqual(['step']);
});

test('a sign that is asked again shows its number at once, beside the advice that stands', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.emergency);
  const heard = await listen(page);
  await panel(page).locator('.because [data-action="change"]').click();
  await expect(call(page)).toHaveAttribute('href', 'tel:112');
  await expect(panel(page).locator('h3')).toHaveAccessibleDescription(/Until you confirm another answer/);
  expect(await heard(), 'it was heard with the heading').not.toContain(SAID.en);
});

/** Start again, with a line of its own and a gap before it. */
async function expectStartAgain(page: Page, where: string) {
  await drawn(page);
  await expect(action(page, 'restart'), where).toHaveCount(1);
  await action(page, 'restart').scrollIntoViewIfNeeded();
  const top = (await action(page, 'restart').boundingBox())?.y ?? 0;
  for (const name of ['continue', 'back'])
    for (const other of await panel(page).locator(`.actions:has([data-action="restart"]) [data-action="${name}"]`).all()) {
      const box = await other.boundingBox();
      expect(top - (box?.y ?? 0) - (box?.height ?? 0), `${where}: ${name}`).toBeGreaterThanOrEqual(16);
    }
}

test('Start again is on every question and every card, out of the way of Continue and Back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page);
  await open(page);
  await expect(action(page, 'restart')).toHaveCount(0);
  await action(page, 'start').click();
  for (const [id, ...options] of WALKS.routine) {
    await expect(question(page, id)).toBeVisible();
    await expectStartAgain(page, id);
    await answer(page, id, ...options);
  }
  await expectStartAgain(page, 'routine');
  for (const outcome of ['emergency', 'doubt_now', 'pregnancy_now', 'urgent_same_day', 'gp_first'] as const) {
    await action(page, 'restart').click();
    await walk(page, WALKS[outcome]);
    await expect(panel(page).locator('[data-outcome]')).toHaveAttribute('data-outcome', outcome);
    await expectStartAgain(page, outcome);
  }
});

test('Start again forgets everything, from the middle of the questions and from what is read in between', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine.slice(0, 3));
  await action(page, 'restart').click();
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  await expect(panel(page).locator('h3')).toBeFocused();
  await expect(action(page, 'erase'), 'there is nothing left to erase').toHaveCount(0);
  await walk(page, WALKS.routine.slice(0, 2));
  await expect(question(page, 'radiation').locator('input:checked')).toHaveCount(0);

  for (let back = 0; back < 3; back++) await action(page, 'back').click();
  await action(page, 'read-all').click();
  await expectStartAgain(page, 'read');
  await action(page, 'restart').click();
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  await action(page, 'read-all').click();
  await expect(action(page, 'restart'), 'nothing was answered').toHaveCount(0);
});
