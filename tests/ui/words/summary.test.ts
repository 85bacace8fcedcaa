import { describe, expect, test } from 'vitest';
import { FLOWS } from '../../../flows/index.ts';
import { REGIONS } from '../../../src/clinic/region.ts';
import type { Answer } from '../../../src/flow/flow.ts';
import { outcomeOf } from '../../../src/flow/outcome.ts';
import { CHROME } from '../../../src/i18n/chrome.ts';
import { createWordings } from '../../../src/i18n/i18n.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { sectionsFor } from '../../../src/ui/words/sections.ts';
import { answersOf, summaryOf, summaryText } from '../../../src/ui/words/summary.ts';
import { wordsOf } from '../../../src/ui/words/words.ts';

const { flow, texts } = FLOWS['back-spasm'];
const wordings = createWordings(Object.fromEntries(LANGUAGES.map((lang) => [lang, { chrome: CHROME[lang], flow: texts[lang] }])));

const clinic = { name: 'Test Clinic', region: REGIONS.NL, oohPhone: { text: '023 000 00 11', dial: '0230000011' } };
const textsIn = (lang: string) => wordings.texts(lang, (chrome) => wordsOf(clinic, chrome));
const summary = (lang: string, answers: readonly Answer[]) => {
  const step = outcomeOf(flow, answers);
  return summaryOf({
    flow,
    clinic,
    step,
    answers,
    texts: textsIn(lang),
    sections: sectionsFor(flow, step.outcome.sections, answers, 'NL'),
    date: (iso) => iso,
    today: '2026-11-23',
  });
};
const lists = (...answers: readonly (readonly [string, ...string[]])[]): readonly Answer[] =>
  answers.map(([question, ...options]) => ({ question, options }));

const CLEAR = lists(
  ['start', 'adult'],
  ['emergency_body', 'none'],
  ['emergency_nerve', 'none'],
  ['radiation', 'thigh'],
  ['today_signs', 'none'],
  ['today_combined', 'none'],
);
const WALKS = {
  today: [...CLEAR.slice(0, 4), ...lists(['today_signs', 'fever_chills', 'unsure'], ['today_combined', 'none'])],
  gp: [...CLEAR, ...lists(['gp_background', 'none'], ['onset', 'gradual'], ['duration', 'over_6w'])],
  child: lists(['start', 'under_18']),
  broken: CLEAR,
  routine: [
    ...CLEAR,
    ...lists(
      ['gp_background', 'none'],
      ['onset', 'gradual'],
      ['duration', 'flare_up'],
      ['trigger', 'stress'],
      ['stiffness', 'stiff', 'hard_to_bend'],
      ['locked', 'catches'],
    ),
  ],
};

/** One for each answer after the start; the lists of signs take one together where nothing was chosen in any of them. */
const linesFor = (answers: readonly Answer[]): number => {
  const clear = answers.filter(({ question, options }) => flow.questions[question]?.safety && options.join() === 'none').length;
  return answers.length - 1 - (clear === 5 ? 4 : 0);
};

describe.each(Object.entries(WALKS))('%s', (_, answers) => {
  test.each(LANGUAGES)('in %s: the advice first, each answer once, when to get help, and no half-written word', (lang) => {
    const { title, blocks, notes } = summary(lang, answers);
    const told = answersOf(flow, textsIn(lang), answers);
    expect(title).toMatch(/^\S.*, 2026-11-23$/);
    expect(told.lines).toHaveLength(linesFor(answers));
    expect(blocks).toContainEqual(answers.length > 1 ? told : blocks[0]);
    expect(blocks.flatMap(({ lines }) => lines).filter((line) => line.trim() === '')).toStrictEqual([]);
    const text = summaryText(summary(lang, answers));
    expect(text).not.toMatch(/\*\*|[{}]|undefined/);
    expect(
      blocks.some((each) => each.title.includes('112') && each.lines.length > 5),
      'when to call at once',
    ).toBe(true);
    expect(notes[0]).toContain('112');
    expect(text.startsWith(title)).toBe(true);
  });
});

test('the signs that led to the advice stand in words of their own', () => {
  expect(summary('en', WALKS.gp).blocks.slice(0, 2)).toStrictEqual([
    {
      title: 'See your GP first',
      lines: [
        'This does not mean that it is something serious. But let your GP look first, before anyone treats your back.',
        'Call your GP in the next few days for an appointment.',
        'Are you worried? You can always call your GP, whatever you read here.',
      ],
    },
    { title: 'You chose:', lines: ['Back pain for 6 weeks or longer'] },
  ]);
  expect(summary('en', WALKS.today).blocks[1]?.lines).toStrictEqual([
    '**Fever** (38 °C or more), shaking chills, or **feeling very ill**',
    'I am not sure about fever or feeling very ill, my breath, belly pain, a weaker, swollen or cold leg, peeing, pain that never eases, or feeling during sex',
  ]);
});

test('an answer to a list is one line, its options apart', () => {
  expect(answersOf(flow, textsIn('nl'), WALKS.routine).lines.at(-2)).toBe(
    'Wat gebeurt er als je beweegt? **Mijn rug is stijf; Ik kan bijna niet bukken**',
  );
});

test('where nothing was chosen that led to the advice, nothing is given as its reason', () => {
  expect(summary('en', WALKS.routine).blocks.map(({ title }) => title)).not.toContain('You chose:');
});

test('lists of signs without one are told in one line, but only if nothing was chosen in all of them', () => {
  const told = (answers: readonly Answer[]) => answersOf(flow, textsIn('en'), answers).lines;
  expect(told(WALKS.routine)[0]).toBe('5 lists of warning signs: **none chosen**');
  expect(told(WALKS.routine).join()).not.toContain('None of these');
  const unsure = WALKS.routine.map((answer) => (answer.question === 'today_signs' ? { ...answer, options: ['unsure'] } : answer));
  expect(told(unsure).join()).not.toContain('none chosen');
  expect(told(unsure)).toContain('Is one of these lines true for you? **None of these**');
  expect(told(CLEAR).join(), 'the last list was not asked').not.toContain('none chosen');
});

test('the number that is a link on the card is written out, with when to call it', () => {
  const line = 'Call 023\u00a0000\u00a000\u00a011: evening, night, weekend, public holiday';
  const { blocks } = summary('en', WALKS.today);
  expect(blocks[0]?.lines).toContain(line);
  for (const walk of [WALKS.routine, WALKS.gp, WALKS.child]) {
    expect(summary('en', walk).blocks.find(({ title }) => title.includes('today if'))?.lines).toContain(line);
  }
});

test('it says whose guide it was', () => {
  expect(summaryText(summary('en', WALKS.gp))).toMatch(/^Back pain guide, 2026-11-23\nTest Clinic\n/);
});
