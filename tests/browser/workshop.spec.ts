import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { axeOnWorkshop, button, drop, field, openWorkshop, outline, saveFile, test } from './workshop.ts';

/** An empty guide in two languages. */
async function startEmpty(page: Page) {
  await button(page, 'Start an empty guide').click();
  await expect(outline(page, 'Name, dates and languages')).toBeVisible();
}

test('a flow from nothing: a question, an answer, a rule, words in two languages; saved, and opened again as it was', async ({ page }) => {
  await openWorkshop(page);
  await startEmpty(page);
  await field(page, 'flow.id').fill('neck-pain');
  await field(page, 'flow.id').press('Enter');

  await outline(page, 'Do you have any of this now').click();
  await button(page, 'Add a question').click();
  await field(page, 'texts.en.questions.question.heading').fill('Where is the pain?');
  await field(page, 'texts.nl.questions.question.heading').fill('Waar zit de pijn?');
  await expect(outline(page, 'Where is the pain?')).toHaveAttribute('aria-current', 'true');
  await expect(outline(page, 'Where is the pain?')).toContainText('nl 2');

  await field(page, 'flow.questions.question.id').fill('place');
  await field(page, 'flow.questions.question.id').press('Enter');
  await expect(field(page, 'texts.en.questions.place.heading')).toHaveValue('Where is the pain?');

  await button(page, 'Add an answer').click();
  await expect(field(page, 'texts.en.questions.place.options.option_3.label')).toBeVisible();
  await field(page, 'texts.en.questions.place.options.option_3.label').fill('Both arms');
  await field(page, 'texts.nl.questions.place.options.option_3.label').fill('Beide armen');
  await field(page, 'flow.questions.place.options.option_3.raises').selectOption('gp_first');
  await field(page, 'flow.questions.place.options.option_3.sources').selectOption('source');

  await button(page, 'Add a rule').click();
  await field(page, 'flow.questions.place.next.0.when').selectOption('place');
  await page.getByRole('group', { name: 'One of these was chosen' }).getByLabel('Both arms').check();
  await expect(field(page, 'flow.questions.place.next.1.goTo')).toHaveValue('end');

  await expect(page.getByText('Not saved yet')).toBeVisible();
  const { name, text } = await saveFile(page);
  expect(name).toBe('neck-pain.flow.json');
  const { flow, texts } = JSON.parse(text);
  expect(flow.questions.signs.next).toEqual([{ when: { raised: 'emergency' }, goTo: 'end' }, { goTo: 'place' }]);
  expect(flow.questions.place.next).toEqual([{ when: { question: 'place', chose: ['option_3'] }, goTo: 'end' }, { goTo: 'end' }]);
  expect(flow.questions.place.options.option_3).toEqual({ raises: 'gp_first', sources: ['source'] });
  expect(texts.nl.questions.place.heading).toBe('Waar zit de pijn?');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await openWorkshop(page);
  await drop(page, name, text);
  await expect(outline(page, 'Where is the pain?')).toBeVisible();
  expect((await saveFile(page)).text).toBe(text);
});

test('what is typed in one field is undone and done again at once, and the button says what', async ({ page }) => {
  await openWorkshop(page);
  await button(page, 'Start from this guide').click();
  await outline(page, 'How did the pain start?').click();
  const heading = field(page, 'texts.en.questions.onset.heading');
  await heading.fill('');
  await heading.pressSequentially('Began?');
  await page.getByRole('heading', { level: 1 }).click();
  await button(page, 'Undo: question onset').click();
  await expect(heading).toHaveValue('How did the pain start?');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Control+Shift+z');
  await expect(heading).toHaveValue('Began?');
  await page.keyboard.press('Control+z');
  await expect(heading).toHaveValue('How did the pain start?');
  // Undo opens what it undoes.
  await outline(page, 'Sources').click();
  await page.keyboard.press('Control+y');
  await expect(heading).toHaveValue('Began?');
});

test('a new name is followed to every place, and one that cannot be used stays to be mended', async ({ page }) => {
  await openWorkshop(page);
  await button(page, 'Start from this guide').click();
  await outline(page, 'Where do you feel the pain?').click();
  const id = field(page, 'flow.questions.radiation.id');
  await id.fill('Pain place');
  await id.blur();
  await expect(page.getByText('Use small letters, digits and _')).toBeVisible();
  await expect(id).toHaveValue('Pain place');
  await id.fill('onset');
  await expect(page.getByText('This name is taken.')).toBeVisible();
  await id.fill('pain_place');
  await expect(page.getByText('This name is taken.')).toHaveCount(0);
  await id.press('Enter');
  await expect(field(page, 'flow.questions.pain_place.id')).toBeFocused();
  const { flow, texts } = JSON.parse((await saveFile(page)).text);
  expect(flow.questions.emergency_nerve.next.at(-1)).toEqual({ goTo: 'pain_place' });
  expect(JSON.stringify([flow, texts])).not.toContain('"radiation"');
});

test('what else names a thing is told before it goes; it can be gone to, and undone', async ({ page }) => {
  await openWorkshop(page);
  await button(page, 'Start from this guide').click();
  await outline(page, 'How did the pain start?').click();
  await button(page, 'Remove question onset').click();
  const told = page.getByRole('group', { name: 'Remove question onset' });
  await expect(told).toContainText('rule 2 of question gp_background');
  await told.getByRole('button', { name: 'rule 2' }).click();
  await expect(field(page, 'flow.questions.gp_background.next.1.goTo')).toBeFocused();
  await outline(page, 'How did the pain start?').click();
  await button(page, 'Remove question onset').click();
  await button(page, 'Remove it').click();
  await expect(outline(page, 'How did the pain start?')).toHaveCount(0);
  await button(page, /^Undo/).click();
  await expect(outline(page, 'How did the pain start?')).toHaveAttribute('aria-current', 'true');
});

test('the order changes by buttons, which keep the focus', async ({ page }) => {
  await openWorkshop(page);
  await button(page, 'Start from this guide').click();
  await outline(page, 'You did not choose any warning sign').click();
  await button(page, 'Move piece outlook down').click();
  await expect(button(page, 'Move piece routine_body down')).toBeFocused();
  const { flow } = JSON.parse((await saveFile(page)).text);
  expect(flow.outcomes.routine.sections.slice(0, 2).map(({ id }: { id: string }) => id)).toEqual(['routine_body', 'outlook']);
});

test('lists are one item on each line, and an empty line waits for the next', async ({ page }) => {
  await openWorkshop(page);
  await button(page, 'Start from this guide').click();
  await outline(page, 'What to say when you call').click();
  const items = field(page, 'texts.en.sections.say_when_calling.items');
  await items.fill('One');
  await items.press('Enter');
  await expect(items).toHaveValue('One\n');
  await items.pressSequentially('<b>Two</b>');
  const { texts } = JSON.parse((await saveFile(page)).text);
  expect(texts.en.sections.say_when_calling.items).toEqual(['One', '<b>Two</b>']);
  await expect(page.locator('b')).toHaveCount(0);
});

test('a language is added by its tag, and what it lacks is marked', async ({ page }) => {
  await openWorkshop(page);
  await button(page, 'Start from this guide').click();
  await page.getByLabel('Add a language').fill('german');
  await button(page, 'Add').last().click();
  await expect(page.getByText('This is no code of a language.')).toBeVisible();
  await page.getByLabel('Add a language').fill('de');
  await page.getByLabel('Add a language').press('Enter');
  await expect(outline(page, 'Are you 18 or older?')).toContainText('de 3');
  await button(page, 'Remove German').click();
  await button(page, 'Remove it').click();
  await expect(outline(page, 'Are you 18 or older?')).not.toContainText('de 3');
});

for (const [what, text, says] of [
  ['no JSON', '{ "flow": ', 'line'],
  ['JSON of another kind', '{"name":"self-check","version":"1.0.0"}', 'flow'],
  ['an id that is taken from every object', '{"flow":{},"texts":{},"__proto__":{"a":1}}', '__proto__'],
] as const) {
  test(`a file that is ${what} is refused with its place, and what was open stays`, async ({ page }) => {
    await openWorkshop(page);
    await button(page, 'Start from this guide').click();
    await outline(page, 'How did the pain start?').click();
    await field(page, 'texts.en.questions.onset.heading').fill('When?');
    // It falls on the form: the browser must not go to it.
    await drop(page, 'wrong.json', text);
    await expect(page.getByRole('heading', { name: '“wrong.json” cannot be opened' })).toBeFocused();
    await expect(page.locator('.bad li').filter({ hasText: says }).first()).toBeVisible();
    await button(page, 'Go on with back-spasm').click();
    await expect(outline(page, 'When?')).toBeVisible();
  });
}

test('leaving with unsaved work asks, and without does not', async ({ page }) => {
  await openWorkshop(page);
  await button(page, 'Start from this guide').click();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual([]);
  await button(page, 'Start from this guide').click();
  await field(page, 'flow.version').fill('9.9.9');
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('the tabs are one stop, and arrow keys go round them', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openWorkshop(page);
  await button(page, 'Start from this guide').click();
  await page.getByRole('tab', { name: 'Try it' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Take it along' })).toBeFocused();
  await expect(page.getByRole('tab', { name: 'Take it along' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(page.getByRole('tabpanel', { name: 'Try it' })).toBeVisible();
});

for (const [lang, schemes] of Object.entries({ nl: ['light', 'dark'], en: ['light', 'dark'], de: ['light'], fr: ['dark'] } as const)) {
  for (const colorScheme of schemes) {
    test(`axe finds nothing on any form, and nothing sticks out from 320 to 1920 px (${lang}, ${colorScheme})`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme });
      await openWorkshop(page, lang);
      const sound = async (where: string) => {
        for (const width of [320, 1000, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await axeOnWorkshop(page), `${where}, ${width} px`).toEqual([]);
        }
        for (const width of [320, 360, 899, 900, 1279, 1280, 1920]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth), `${where}, ${width} px`).toBe(width);
        }
      };
      await drop(page, 'wrong.json', '{');
      await expect(page.locator('.bad')).toBeVisible();
      await sound('welcome');
      await page.locator('.cards .primary').nth(1).click();
      await page.setViewportSize({ width: 1280, height: 800 });
      // One of each kind, with everything unfolded: questions, cards, pieces, and the three of the guide.
      for (const index of [0, 1, 2, 4, 7, 12]) {
        await page.locator('.outline-item').nth(index).click();
        await page.locator('.form details').evaluateAll((all) => all.map((each) => each.toggleAttribute('open', true)));
        await sound(`form ${index}`);
        await page.setViewportSize({ width: 1280, height: 800 });
      }
    });
  }
}

test('on a phone the three parts are one tap away each, and a choice in the outline opens its form', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openWorkshop(page);
  await button(page, 'Start from this guide').click();
  await expect(page.getByRole('heading', { name: 'Name, dates and languages' })).toBeVisible();
  await button(page, 'Outline').click();
  await expect(page.locator('.form')).toBeHidden();
  await outline(page, 'Does your back feel locked?').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Does your back feel locked?' })).toBeFocused();
  await button(page, 'Look').click();
  await expect(page.getByRole('tablist')).toBeVisible();
});

test('it works from a folder, by a double click', async ({ page }) => {
  await page.goto(`${pathToFileURL('dist/workshop/index.html').href}?lang=en`);
  await button(page, 'Start from this guide').click();
  await outline(page, 'How did the pain start?').click();
  await field(page, 'texts.nl.questions.onset.heading').fill('Wanneer?');
  expect(JSON.parse((await saveFile(page)).text).texts.nl.questions.onset.heading).toBe('Wanneer?');
});
