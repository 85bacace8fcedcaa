import { expect } from '@playwright/test';
import { FLOW, TEXTS } from '../../flows/index.ts';
import { questionnaireOf } from '../../src/author/fhir/questionnaire-of.ts';
import { axeOnWorkshop, button, drop, field, openWorkshop, outline, saveFile, test } from './workshop.ts';

const FORM = JSON.stringify(questionnaireOf(FLOW, TEXTS).questionnaire);

test('a questionnaire that is dropped becomes a guide; what was left stays in sight until it is read, and undo brings back what was open', async ({
  page,
}) => {
  await openWorkshop(page);
  await button(page, 'Start an empty guide').click();
  await field(page, 'flow.version').fill('7.7.7');
  await drop(page, 'form.json', FORM);
  const note = page.locator('.left-note');
  await expect(note.locator('summary')).toBeFocused();
  await expect(note).toContainText('Not everything from form.json is in this guide');
  await expect(note).toContainText('outcome.routine.outlook');
  await outline(page, 'How did the pain start?').click();
  await expect(field(page, 'texts.nl.questions.onset.heading')).toHaveValue(TEXTS.nl.questions.onset.heading);

  // It is there again after something else was looked at, and after undo and redo.
  await button(page, 'Open another').click();
  await button(page, 'Go on with back-spasm').click();
  await expect(note).toBeVisible();
  await button(page, 'Undo: what was open before').click();
  await expect(note).toHaveCount(0);
  await expect(field(page, 'flow.version')).toHaveValue('7.7.7');
  await button(page, 'Redo: what was open before').click();
  await expect(note).toBeVisible();

  await button(page, 'I have read this').click();
  await expect(note).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const { flow } = JSON.parse((await saveFile(page)).text);
  expect(Object.keys(flow.questions)).toEqual(Object.keys(FLOW.questions));
  expect(flow.status).toBe('draft');
});

for (const [what, text, place, says] of [
  ['another resource', '{"resourceType":"Patient"}', 'At resourceType', 'This is a FHIR Patient.'],
  [
    'a questionnaire with nothing to choose',
    '{"resourceType":"Questionnaire","item":[{"linkId":"a","type":"string"}]}',
    'At item',
    'no question',
  ],
  ['a questionnaire with a name that means something', FORM.replace('"linkId"', '"__proto__":{},"linkId"'), 'At item.0', '__proto__'],
] as const) {
  test(`${what} is refused in one sentence with its place, and what was open stays`, async ({ page }) => {
    await openWorkshop(page);
    await button(page, 'Start an empty guide').click();
    await drop(page, 'form.json', text);
    const bad = page.locator('.bad li');
    await expect(bad).toHaveCount(1);
    await expect(bad).toContainText(place);
    await expect(bad).toContainText(says);
    await button(page, 'Go on with my-guide').click();
    await expect(page.locator('.left-note')).toHaveCount(0);
  });
}

for (const [lang, colorScheme] of [
  ['nl', 'dark'],
  ['en', 'light'],
] as const) {
  test(`axe finds nothing in what was left, and nothing sticks out (${lang}, ${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openWorkshop(page, lang);
    await drop(
      page,
      `${'a-long-name-'.repeat(8)}.json`,
      FORM.replaceAll('note.danger', 'x'.repeat(200)).replaceAll('Does your', '<b>Does</b> your'),
    );
    await expect(page.locator('.left-note')).toBeVisible();
    await expect(page.locator('b')).toHaveCount(0);
    for (const width of [320, 1000, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await axeOnWorkshop(page), `${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}
