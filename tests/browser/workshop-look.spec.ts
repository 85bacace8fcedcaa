import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { CONTENT } from '../../embed/build/content-hashes.ts';
import { FLOWS } from '../../flows/index.ts';
import { type FlowFile, writeFlowFile } from '../../src/author/flow-file.ts';
import { takeTime } from './unhurried.ts';
import { action, launcher, open, panel, question, visit, WALKS, walk } from './visit.ts';
import { axeOnWorkshop, button, downloaded, drop, field, openPane, openWorkshop, outline, saveFile, test } from './workshop.ts';

const shipped = FLOWS['back-spasm'];
const preview = (page: Page): FrameLocator => page.frameLocator('iframe[src="preview.html"]');
const drawing = (page: Page): FrameLocator => page.frameLocator('iframe[src="drawing.html"]');

test.use({ viewport: { width: 1280, height: 1000 } });
test.beforeEach(({ page }) => takeTime(page));

/** The shipped guide, with everything beside it. */
async function startShipped(page: Page, lang = 'en') {
  await openWorkshop(page, lang);
  await page.locator('.cards .primary').first().click();
  await expect(page.locator('.outline')).toBeVisible();
}

/** Opens the form of a question, with all that is folded in it. */
async function edit(page: Page, title: string) {
  await outline(page, title).click();
  await page.locator('.form details').evaluateAll((all) => all.map((each) => each.toggleAttribute('open', true)));
}

test('the real widget runs beside: a change shows in it, and the walk stays where it was', async ({ page }) => {
  await startShipped(page);
  const widget = preview(page);
  await expect(panel(widget)).toContainText('Hello, sorry to hear');
  await walk(widget, WALKS.routine.slice(0, 7));
  await expect(question(widget, 'duration')).toBeVisible();
  await expect(page.getByText('Now: How long have you had this?')).toBeVisible();
  // The outline shows where the visitor is.
  await expect(outline(page, 'How long have you had this?')).toContainText('You stand here in “Try it”');

  await edit(page, 'How long have you had this?');
  const heading = field(page, 'texts.en.questions.duration.heading');
  await heading.fill('Since when?');
  await expect(panel(widget)).toContainText('Since when?');
  await expect(question(widget, 'duration')).toBeVisible();
  await expect(heading).toBeFocused();

  await page.getByRole('radio', { name: 'Dutch' }).check();
  await expect(panel(widget)).toContainText('Hoelang heb je dit al?');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(widget.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(question(widget, 'duration')).toBeVisible();
  await page.getByRole('radio', { name: 'Computer' }).check();
  await expect.poll(() => widget.locator('html').evaluate(() => innerWidth)).toBeGreaterThan(1000);

  // The way to there that is no more: the visitor stands at the last question that still fits.
  await edit(page, 'Where do you feel the pain?');
  await button(page, 'Remove option back_only').click();
  const sure = button(page, 'Remove it');
  if (await sure.isVisible()) await sure.click();
  await expect(page.getByText('Now: Where do you feel the pain?')).toBeVisible();
  await expect(question(widget, 'radiation')).toBeVisible();
  await button(page, 'From the start').click();
  await expect(page.getByText('Now: nobody has begun')).toBeVisible();
  await expect(action(widget, 'start')).toBeVisible();
});

test('what is wrong is said in a sentence, with the answers that show it; it can be walked and gone to; mended, it is proven', async ({
  page,
}) => {
  await startShipped(page);
  const pane = await openPane(page, 'Problems');
  await expect(pane).toContainText('No problems: 88 paths, proven');
  await expect(pane.getByRole('listitem').filter({ hasText: 'under_18' })).toContainText('1 path');
  await expect(pane.getByRole('listitem').filter({ hasText: 'One more warning sign' })).toContainText('Holds:');

  // A sign that is raised lower by a question further on: the guide may have ended before it.
  await edit(page, 'Does your back feel locked?');
  await field(page, 'flow.questions.locked.options.locked.raises').selectOption('emergency');
  const early = pane.locator('.problem-item', { has: button(page, /^Walk it/) }).first();
  await expect(early).toBeVisible();
  await early.locator('summary').click();
  await expect(early.locator('.answers li').first()).toContainText('start=');
  await early.getByRole('button', { name: /^Walk it/ }).click();
  await expect(page.getByRole('tabpanel', { name: 'Try it' })).toBeFocused();
  await expect(page.getByText('Now: nobody has begun')).toHaveCount(0);
  await button(page, /^Undo/).click();

  // Words that are not there.
  await edit(page, 'How did the pain start?');
  await field(page, 'texts.nl.questions.onset.heading').fill('');
  await openPane(page, 'Problems');
  await expect(pane).toContainText('This has no words. Write them.');
  await expect(page.getByRole('tab', { name: 'Problems' })).toContainText('1');
  await outline(page, 'Sources').click();
  await pane.getByRole('button', { name: 'Go there question onset' }).click();
  await expect(field(page, 'texts.nl.questions.onset.heading')).toBeFocused();
  await button(page, /^Undo/).click();
  await expect(pane).toContainText('No problems');

  // A circle.
  await edit(page, 'Does your back feel locked?');
  await field(page, 'flow.questions.locked.next.0.goTo').selectOption('onset');
  await expect(pane).toContainText('again');
  await pane
    .getByRole('button', { name: /^Go there/ })
    .first()
    .click();
  await expect(page.locator('.form :focus')).toHaveCount(1);
  await button(page, /^Undo/).click();
  await expect(pane).toContainText('No problems: 88 paths, proven');
});

test('a question is chosen in the drawing, by mouse and by keys, and the one where the visitor stands is lit', async ({ page }) => {
  await startShipped(page);
  await walk(preview(page), WALKS.routine.slice(0, 6));
  await expect(page.getByText('Now: How did the pain start?')).toBeVisible();
  await openPane(page, 'Drawing');
  const node = (name: string) => drawing(page).getByRole('button', { name });
  await expect(node('How did the pain start?')).toHaveAttribute('aria-current', 'step');
  await expect(drawing(page).locator('.lit')).toHaveCount(1);
  await node('How long have you had this?').click();
  await expect(page.getByRole('heading', { level: 1, name: 'How long have you had this?' })).toBeFocused();
  await node('Does your back feel locked?').press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Does your back feel locked?' })).toBeFocused();
  // Words stay inside their boxes, whatever font there is.
  const out = await drawing(page)
    .locator('[id^="question."]')
    .evaluateAll((nodes) =>
      nodes.flatMap((each) => {
        const right = Math.max(...[...each.querySelectorAll('polygon')].map((box) => box.getBoundingClientRect().right));
        return [...each.querySelectorAll('text')]
          .filter((text) => text.getBoundingClientRect().right > right + 1)
          .map(({ textContent }) => textContent);
      }),
    );
  expect(out).toEqual([]);
});

test('the table, the reading level and the sheet follow what is written', async ({ page }) => {
  await startShipped(page);
  const table = await openPane(page, 'Table');
  const card = table.locator('details', { hasText: 'Talk to a parent or carer' });
  await expect(card.locator('summary')).toContainText('1 path');
  await card.locator('summary').click();
  await expect(card.getByRole('listitem').first()).toContainText(shipped.texts.en.questions.start.options.under_18.label);

  const sheet = await openPane(page, 'Sheet');
  await expect(sheet).toContainText(CONTENT.hashes.en ?? 'no hash');
  const paper = page.frameLocator('iframe[src="sheet.html"]');
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Sign-off sheet');
  await sheet.getByRole('radio', { name: 'Dutch' }).check();
  await expect(sheet).toContainText(CONTENT.hashes.nl ?? 'no hash');
  await expect(paper.locator('html')).toHaveAttribute('lang', 'nl');
  await paper.locator('html').evaluate((html) => {
    window.print = () => html.setAttribute('data-printed', '');
  });
  await button(page, 'Print the sheet').click();
  await expect(paper.locator('html')).toHaveAttribute('data-printed', '');

  const reading = await openPane(page, 'Reading');
  const start = reading.locator('section', { has: page.getByRole('heading', { name: 'English' }) }).getByRole('row', { name: /^Start/ });
  await expect(start).not.toContainText('too hard');
  await outline(page, 'Start and About').click();
  await field(page, 'texts.en.start.what').fill(
    'Notwithstanding individual circumstances, professional musculoskeletal consultation opportunities are systematically communicated subsequently, ' +
      'irrespective of comprehensive documentation availability and unprecedented administrative considerations.',
  );
  await expect(start).toContainText('too hard');
  await outline(page, 'Sources').click();
  await reading.getByRole('button', { name: 'Go there en.start.what' }).first().click();
  await expect(field(page, 'texts.en.start.what')).toBeFocused();
});

test('a walk that must end so is kept, travels in the file, is told when it ends otherwise, and can be removed', async ({ page }) => {
  await startShipped(page);
  await walk(preview(page), WALKS.gp_first);
  await expect(page.getByText('Now: See your {gp} first')).toBeVisible();
  await button(page, 'Must end so').click();
  await expect(page.getByText('Write a name first')).toBeVisible();
  await page.getByLabel('Name of this walk').fill('Pregnant: the GP');
  await page.getByLabel('Name of this walk').press('Enter');
  await expect(page.getByText('Kept: Pregnant: the GP')).toBeVisible();
  const { text } = await saveFile(page);
  expect(JSON.parse(text).expected).toEqual([expect.objectContaining({ name: 'Pregnant: the GP', outcome: 'gp_first' })]);

  await openWorkshop(page);
  await drop(page, 'back-spasm.flow.json', text);
  const walks = await openPane(page, 'Must end so');
  await expect(walks).toContainText('Ends as it must: See your {gp} first');
  await edit(page, 'Is any of this true for you?');
  await field(page, 'flow.questions.gp_background.options.pregnant.raises').selectOption('urgent_same_day');
  await expect(walks).toContainText('Does not end as it must');
  await openPane(page, 'Problems');
  await page.getByRole('button', { name: 'Go there path that must end so, number 1' }).click();
  await expect(walks).toBeFocused();
  await walks.getByRole('button', { name: /^Remove/ }).click();
  await expect(walks).toContainText('No walk is kept yet.');
  await button(page, /^Undo/).click();
  await expect(walks).toContainText('Pregnant: the GP');
});

test('the script is for what is proven and written; it is the clinic’s own, and runs under the strictest policy', async ({
  page,
  context,
}) => {
  await openWorkshop(page);
  await button(page, 'Start an empty guide').click();
  const pane = await openPane(page, 'Take it along');
  const script = button(page, 'Download The script for a website');
  // What still stands in [square brackets] is a problem.
  await expect(pane).toContainText('What visitors or other systems get can be made when there are no problems.');
  await expect(script).toHaveAttribute('aria-disabled', 'true');
  await expect(button(page, 'Download A FHIR questionnaire')).toHaveAttribute('aria-disabled', 'true');

  await startShipped(page);
  await field(page, 'flow.version').fill('0.9.1');
  await openPane(page, 'Take it along');
  await expect(script).not.toHaveAttribute('aria-disabled');
  const tag = await page.getByLabel('The tag for the website').inputValue();
  const { name, text } = await downloaded(page, script);
  expect(name).toBe('self-check.js');
  expect(tag).toContain(`integrity="sha384-${createHash('sha384').update(text).digest('base64')}"`);

  const { text: svg } = await downloaded(page, button(page, 'Download The drawing'));
  expect(svg).toMatch(/^<svg [\s\S]*version 0\.9\.1/);
  const { text: table } = await downloaded(page, button(page, 'Download The decision table'));
  expect(table).toBe((await readFile('flows/back-spasm/paths.txt', 'utf8')).replace(shipped.flow.version, '0.9.1'));
  const { text: sheet } = await downloaded(page, button(page, /^Download The sign-off sheets: Dutch/));
  const [hash = ''] = sheet.match(/\b[0-9a-f]{16}\b/) ?? [];
  const { text: fhir } = await downloaded(page, button(page, 'Download A FHIR questionnaire'));
  expect(JSON.parse(fhir)).toMatchObject({ resourceType: 'Questionnaire', status: 'draft', version: '0.9.1' });
  await expect(pane).toContainText('What it cannot say');

  const site = await context.newPage();
  const refused: string[] = [];
  site.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await site.route('**/self-check.js', (route) => route.fulfill({ body: text, contentType: 'text/javascript' }));
  await visit(site, { lang: 'nl', tag: 'data-clinic="Test Clinic"' });
  await open(site);
  await expect(panel(site)).toContainText('geschreven door deze praktijk');
  await action(site, 'about').first().click();
  await expect(panel(site)).toContainText(hash);
  await action(site, 'back').first().click();
  await walk(site, WALKS.emergency);
  await expect(panel(site)).toHaveAttribute('data-screen', 'outcome');
  await expect(launcher(site)).toHaveCount(1);
  expect(refused).toEqual([]);
});

/** The shipped flow with more questions behind its last one. When they are `told` apart, a rule at the end asks for the answer to each. */
function larger(count: number, told = false): FlowFile {
  const { flow, texts } = shipped;
  const ids = Array.from({ length: count }, (_, index) => `more_${index}`);
  const questions = ids.map((id, index) => [
    id,
    {
      kind: 'one',
      options: { yes: {}, no: {} },
      next: [
        ...(told && index === count - 1 ? ids.map((each) => ({ when: { question: each, chose: ['yes'] }, goTo: 'end' })) : []),
        { goTo: ids[index + 1] ?? 'end' },
      ],
    },
  ]);
  const words = Object.fromEntries(
    ids.map((id) => [id, { heading: `Question ${id}?`, options: { yes: { label: 'Yes' }, no: { label: 'No' } } }]),
  );
  const { locked, ...others } = flow.questions;
  return {
    flow: {
      ...flow,
      questions: { ...others, locked: { ...locked, next: [{ goTo: ids[0] ?? 'end' }] }, ...Object.fromEntries(questions) },
    },
    texts: Object.fromEntries(Object.entries(texts).map(([lang, text]) => [lang, { ...text, questions: { ...text.questions, ...words } }])),
  } as FlowFile;
}

test('a guide of 500 questions can be written, and what is too large to draw or to open says so', async ({ page }) => {
  await openWorkshop(page);
  await drop(page, 'large.flow.json', writeFlowFile(larger(488)));
  await outline(page, 'Question more_400?').click();
  const heading = field(page, 'texts.en.questions.more_400.heading');
  await heading.pressSequentially(' Really?');
  await expect(heading).toHaveValue('Question more_400? Really?');
  await expect(outline(page, 'Question more_400? Really?')).toBeVisible();
  await openPane(page, 'Drawing');
  await expect(page.getByText('This guide is too large to draw.')).toBeVisible();
  const problems = await openPane(page, 'Problems');
  await expect(problems).toContainText('No problems', { timeout: 20_000 });

  await drop(page, 'huge.flow.json', ' '.repeat(8_000_001));
  await expect(page.getByText('This file is larger than any guide.')).toBeVisible();
  await button(page, 'Go on with back-spasm').click();
  await expect(outline(page, 'Question more_400? Really?')).toBeVisible();
});

test('a guide that branches too much to be proven says so, where and in every pane, and can still be written', async ({ page }) => {
  await openWorkshop(page);
  await drop(page, 'branches.flow.json', writeFlowFile(larger(40, true)));
  const problems = await openPane(page, 'Problems');
  await expect(problems).toContainText('Too many ways lead on from here to prove each.');
  await expect(problems).not.toContainText('What holds on every path');
  const table = await openPane(page, 'Table');
  await expect(table).toContainText('mend the problems first');
  const drawn = await openPane(page, 'Drawing');
  await expect(drawn).toContainText('There is no drawing of this guide');
  await openPane(page, 'Take it along');
  await expect(button(page, 'Download The script for a website')).toHaveAttribute('aria-disabled', 'true');
  await field(page, 'flow.version').fill('1.0.0');
  expect((await saveFile(page)).text).toContain('"version": "1.0.0"');
});

test('what leaves the page is what was typed, however soon it is taken', async ({ page }) => {
  await startShipped(page);
  await edit(page, 'How did the pain start?');
  await openPane(page, 'Take it along');
  await expect(page.locator('#tag')).toBeVisible();
  const heading = field(page, 'texts.en.questions.onset.heading');
  for (const words of ['Began suddenly?', 'How did it begin, then?']) {
    await heading.fill(words);
    const { text } = await downloaded(page, button(page, 'Download The guide'));
    expect(text).toContain(words);
    await heading.fill(`${words} `);
    await heading.fill(words);
    const { text: sheet } = await downloaded(page, button(page, /^Download The sign-off sheets: English/));
    expect(sheet).toContain(words);
  }
});

test('no download moves while what was typed is checked: a click lands where it was aimed', async ({ page }) => {
  await startShipped(page);
  await edit(page, 'How did the pain start?');
  await openPane(page, 'Take it along');
  const tag = page.locator('#tag');
  await expect(tag).toHaveValue(/integrity/);
  const seen = await page.evaluateHandle(() => {
    const seen = { places: new Set<string>(), states: new Set<string>() };
    const look = () => {
      const buttons = [...document.querySelectorAll('.out-row button, #tag')];
      seen.places.add(buttons.map((button) => Math.round(button.getBoundingClientRect().top)).join(' '));
      seen.states.add(document.querySelector('#out-state')?.textContent ?? '');
      requestAnimationFrame(look);
    };
    look();
    return seen;
  });
  for (const words of ['Began suddenly?', 'How did it begin, then?']) {
    const before = await tag.inputValue();
    await field(page, 'texts.en.questions.onset.heading').fill(words);
    await expect(tag).toHaveValue(/integrity/);
    await expect(tag).not.toHaveValue(before);
  }
  const { places, states } = await seen.evaluate(({ places, states }) => ({ places: [...places], states: [...states] }));
  expect(states.sort()).toEqual(['Checking …', 'No problems: what follows can be made.']);
  expect(places).toHaveLength(1);
});

test('what is wrong is said in the language of the page: problems, promises, what to say otherwise, walks, a file that is none', async ({
  page,
}) => {
  await startShipped(page, 'nl');
  await outline(page, 'Hoe begon de pijn?').click();
  await field(page, 'texts.nl.questions.onset.heading').fill('Genezing gegarandeerd?');
  await field(page, 'flow.questions.onset.next.0.goTo').selectOption('start');
  await page.locator('#tab-problems').click();
  const pane = page.locator('#pane');
  await expect(pane).toContainText('"start" leidt terug naar "onset". Schrijf een vraag die later komt, of "end".');
  await expect(pane).toContainText('Klopt niet');
  await expect(pane).toContainText('Elk pad eindigt, en stelt geen vraag twee keer');
  await expect(pane).toContainText('"start" wordt opnieuw gevraagd.');
  expect(await pane.innerText()).not.toMatch(/\b(the|Write|question|walk)\b/);
  await page.locator('#tab-reading').click();
  await expect(pane).toContainText('belooft te veel. Zeg wat bekend is, of laat het weg.');
  expect(await pane.innerText()).not.toMatch(/\b(at least|words|Write)\b/);
  expect(await pane.locator('[lang="en"]').count()).toBe(0);

  await page.evaluate(() => addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true));
  await openWorkshop(page, 'nl');
  await drop(page, 'half.flow.json', '{"flow": {} "texts": {}}');
  await expect(page.locator('.bad')).toContainText('Vanaf regel 1, kolom 13 is dit geen JSON. Schrijf hier een komma of }.');
});

for (const [lang, colorScheme] of [
  ['nl', 'dark'],
  ['en', 'light'],
  ['de', 'light'],
  ['fr', 'dark'],
] as const) {
  test(`axe finds nothing on any pane, nothing sticks out from 320 to 1920 px, and the tabs take two rows (${lang}, ${colorScheme})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await startShipped(page, lang);
    const rows = await page.getByRole('tab').evaluateAll((tabs) => new Set(tabs.map((tab) => tab.getBoundingClientRect().top)).size);
    expect(rows).toBeLessThanOrEqual(2);
    for (const pane of ['preview', 'problems', 'drawing', 'table', 'reading', 'sheet', 'walks', 'out']) {
      await page.locator(`#tab-${pane}`).click();
      await expect(page.locator('#pane iframe, #pane :is(h3, .hint)').first()).toBeVisible();
      await page.locator('#pane details').evaluateAll((all) => all.map((each) => each.toggleAttribute('open', true)));
      expect(await axeOnWorkshop(page), pane).toEqual([]);
      for (const width of [320, 360, 900, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const views = page.locator('.views [data-view="look"]');
        if (width < 1280 && (await views.getAttribute('aria-pressed')) === 'false') await views.click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${pane}, ${width} px`).toBe(width);
        if (width === 320) expect(await axeOnWorkshop(page), `${pane}, 320 px`).toEqual([]);
      }
      await page.setViewportSize({ width: 1280, height: 1000 });
    }
  });
}
