import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { FlowFile } from '../../src/author/flow-file.ts';
import type { Answer, Condition, Option, Outcome, Question } from '../../src/flow/flow.ts';
import { takeTime } from './unhurried.ts';
import { action, panel, type Within } from './visit.ts';
import { button, field, outline } from './workshop.ts';

/** Gives the answers of a walk in the widget, in whatever page or frame it is. */
export async function walkTo(within: Within, answers: readonly Answer[]) {
  for (const [index, { question, options }] of answers.entries()) {
    if (index === 0) {
      await action(within, options[0] === 'under_18' ? 'under-18' : 'start').click();
      continue;
    }
    const group = panel(within).locator(`fieldset[data-question="${question}"]`);
    for (const option of options) await group.locator(`[data-option="${option}"]`).click();
    if ((await group.count()) > 0 && (await group.locator('[type=checkbox]').count()) > 0) await action(within, 'continue').click();
  }
}

/** A person at the workshop, who has in mind what stands in `file`, and writes it by clicks and keys alone. */
export function author(page: Page, { flow, texts, expected = [] }: FlowFile) {
  const languages = Object.keys(texts);
  const form = page.locator('.form');

  /** The words at a dotted key: those of a list one on each line, as the page has them. */
  const wordsAt = (lang: string, key: string): string | undefined => {
    const found = key
      .split('.')
      .reduce<unknown>((value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined), texts[lang]);
    return Array.isArray(found) ? found.join('\n') : typeof found === 'string' ? found : undefined;
  };
  const write = async (key: string) => {
    for (const lang of languages) {
      const words = wordsAt(lang, key);
      const into = field(page, `texts.${lang}.${key}`);
      if (words !== undefined && (await into.inputValue()) !== words) await into.fill(words);
    }
  };
  const choose = async (place: string, value: string) => {
    if ((await field(page, place).inputValue()) !== value) await field(page, place).selectOption(value);
  };
  const name = async (place: string, from: string, to: string) => {
    if (from === to) return;
    await field(page, `${place}.${from}.id`).fill(to);
    await field(page, `${place}.${from}.id`).press('Enter');
    await expect(field(page, `${place}.${to}.id`)).toHaveValue(to);
  };

  const condition = async (place: string, when: Condition) => {
    const clauses = 'any' in when ? when.any : [when];
    for (const [index, clause] of clauses.entries()) {
      const at = index === 0 ? place : `${place}.any.${index}`;
      const group = form.locator('fieldset.condition', { has: field(page, place) });
      if ((await field(page, at).count()) === 0 || (await field(page, at).evaluate(({ tagName }) => tagName)) === 'BUTTON') {
        await group.getByRole('button', { name: index === 0 ? 'Add a condition' : 'Or also when' }).click();
      }
      if ('raised' in clause) await choose(at, `raised:${clause.raised}`);
      if (!('question' in clause)) continue;
      await choose(at, clause.question);
      for (const option of clause.chose) {
        const label = wordsAt('en', `questions.${clause.question}.options.${option}.label`)?.replaceAll('**', '') ?? option;
        await group.locator('.clause').nth(index).getByRole('checkbox', { name: label, exact: true }).check();
      }
    }
  };

  const option = async (question: string, from: string, id: string, { raises, sources = [], onlyNew }: Option) => {
    const options = `flow.questions.${question}.options`;
    const box = form.locator('details.option', { has: page.locator(`[data-place="${options}.${from}.id"]`) });
    if ((await box.getAttribute('open')) === null) await box.locator('summary').click();
    await name(options, from, id);
    const key = `questions.${question}.options.${id}`;
    await write(`${key}.label`);
    if (wordsAt('en', `${key}.help`)) await write(`${key}.help`);
    if (wordsAt('en', `${key}.reply`)) await write(`${key}.reply`);
    await choose(`${options}.${id}.raises`, raises ?? '');
    if (wordsAt('en', `${key}.sign`)) await write(`${key}.sign`);
    if (!raises) return;
    const into = form.locator('details.option', { has: field(page, `${options}.${id}.id`) });
    const titles = sources.map((source) => flow.sources[source]?.title ?? source);
    const chips = into.locator('.chips li');
    if ((await chips.allInnerTexts()).map((text) => text.replace(/\s*×$/, '')).join() !== titles.join()) {
      while ((await chips.count()) > 0) await chips.first().getByRole('button').click();
      for (const source of sources) await field(page, `${options}.${id}.sources`).selectOption(source);
    }
    if (onlyNew) await field(page, `${options}.${id}.onlyNew`).check();
  };

  const rules = async (id: string, next: Question['next']) => {
    for (const [index, rule] of next.entries()) {
      const place = `flow.questions.${id}.next.${index}`;
      if (rule.when) {
        if ((await field(page, `${place}.when`).count()) === 0) await button(page, 'Add a rule').click();
        await condition(`${place}.when`, rule.when);
        await choose(`${place}.goTo`, rule.goTo);
      } else {
        while ((await field(page, `${place}.when`).count()) > 0) await button(page, `Remove rule ${index + 1}`).click();
      }
      if (rule.outOfScope) await field(page, `${place}.outOfScope`).check();
    }
  };

  const question = async (from: string, id: string, asked: Question) => {
    await name('flow.questions', from, id);
    for (const part of ['heading', 'intro', 'help']) if (wordsAt('en', `questions.${id}.${part}`)) await write(`questions.${id}.${part}`);
    await choose(`flow.questions.${id}.kind`, asked.kind);
    const places = form.locator('details.option .field [data-place$=".id"]');
    const there = (await places.evaluateAll((all) => all.map((each) => each.getAttribute('data-place') ?? ''))).map(
      (place) => place.split('.').at(-2) ?? '',
    );
    const answers = there.filter((each) => !['none', 'unsure'].includes(each));
    for (const [role, label] of [
      ['none', 'Add “None of these”'],
      ['unsure', 'Add “I am not sure”'],
    ] as const) {
      if (asked.options[role] && !there.includes(role)) await button(page, label).click();
    }
    let at = 0;
    for (const [each, data] of Object.entries(asked.options)) {
      if (data.excludes) {
        await option(id, each, each, data);
        continue;
      }
      const known = answers[at];
      at += 1;
      if (known === undefined) await button(page, 'Add an answer').click();
      await option(id, known ?? 'option', each, data);
    }
    await rules(id, asked.next);
  };

  const card = async (id: string, { urgency, when, now, contact, sections }: Outcome) => {
    await button(page, 'Add a card').click();
    const [own, ...shared] = sections;
    await name('flow.outcomes', 'outcome', id);
    // When to get help comes with a new card; what is added stands behind it.
    for (const { id: known } of shared.filter(({ id: each }) => each !== 'safety_net')) {
      await page.getByLabel('Use a piece of another card').selectOption(known);
      await form.locator('.row').getByRole('button', { name: 'Add', exact: true }).click();
      await button(page, `Move piece ${known} up`).click();
    }
    await write(`outcomes.${id}.heading`);
    await choose(`flow.outcomes.${id}.urgency`, urgency);
    if (when) await condition(`flow.outcomes.${id}.when`, when);
    if (now) await field(page, `flow.outcomes.${id}.now`).check();
    if (contact) await choose(`flow.outcomes.${id}.contact`, contact);
    await form.locator('.rows .row-name').first().click();
    await name('sections', 'section', own?.id ?? '');
    if (own?.keep) await field(page, `flow.outcomes.${id}.sections.0.keep`).check();
  };

  return {
    async guide() {
      await button(page, 'Start an empty guide').click();
      await field(page, 'flow.id').fill(flow.id);
      await field(page, 'flow.changed').fill(flow.changed);
      await field(page, 'flow.nextReview').fill(flow.nextReview);
      await expect(field(page, 'flow.id')).toHaveValue(flow.id);
    },
    async sources() {
      await outline(page, 'Sources').click();
      await form.locator('summary').click();
      for (const [index, [id, { title, url }]] of Object.entries(flow.sources).entries()) {
        if (index > 0) await button(page, 'Add a source').click();
        await field(page, 'flow.sources.source.title').fill(title);
        if (url) await field(page, 'flow.sources.source.url').fill(url);
        await name('flow.sources', 'source', id);
      }
    },
    /** The first `count` questions; each new one comes behind the one that is open. */
    async questions(count = Number.POSITIVE_INFINITY) {
      for (const [index, [id, asked]] of Object.entries(flow.questions).slice(0, count).entries()) {
        if (index === 0) await outline(page, '[Write the question]').click();
        else if (index === 1) await outline(page, 'Do you have any of this now').click();
        else await button(page, asked.safety ? 'Add a list of signs' : 'Add a question').click();
        await question(['start', 'signs'][index] ?? 'question', id, asked);
      }
    },
    async cards() {
      for (const [id, outcome] of Object.entries(flow.outcomes).slice(5)) await card(id, outcome);
    },
    /** Whatever is still to be written, one after the other, where the page leads. */
    async rest() {
      const next = button(page, /^Next text/);
      // Once all is written the button goes, which may be just before it is clicked.
      while (await next.isVisible()) {
        if (
          !(await next.click({ timeout: 3_000 }).then(
            () => true,
            () => false,
          ))
        )
          break;
        const at = page.locator('textarea:focus');
        const place = await at.getAttribute('data-place', { timeout: 3_000 }).catch(() => null); // or while it is clicked
        if (place === null) continue;
        const [, lang = '', ...key] = place.split('.');
        await at.fill(wordsAt(lang, key.join('.')) ?? '');
      }
      await expect(next).toHaveCount(0);
    },
    /** Walks the guide in "Try it" to the cards on which it must end, and keeps each walk. */
    async walks() {
      await page.getByRole('tab', { name: 'Try it' }).click();
      takeTime(page);
      const preview = page.frameLocator('iframe');
      for (const { name: title, answers, outcome } of expected) {
        // Where the guide was just changed, its preview begins anew; then so does the walk.
        await expect(async () => {
          await button(page, 'From the start').click();
          await page.locator('.stage').scrollIntoViewIfNeeded();
          await walkTo(preview, answers);
          await expect(panel(preview).locator('[data-outcome]')).toHaveAttribute('data-outcome', outcome);
        }).toPass({ timeout: 60_000 });
        await page.getByLabel('Name of this walk').fill(title);
        await page.locator('.pane').getByRole('button', { name: 'Must end so', exact: true }).click();
      }
      await page.getByRole('tab', { name: 'Must end so' }).click();
      await expect(page.getByText('Ends as it must')).toHaveCount(expected.length);
    },
    /** The script with the guide in it, once nothing is wrong. */
    async script() {
      await page.getByRole('tab', { name: 'Problems' }).click();
      await expect(page.locator('.proven, .problem-item').first()).toContainText('No problems');
      await page.getByRole('tab', { name: 'Take it along' }).click();
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Download The script for a website').click()]);
      return readFile(await download.path(), 'utf8');
    },
  };
}
