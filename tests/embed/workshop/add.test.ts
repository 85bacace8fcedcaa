import { expect, test } from 'vitest';
import {
  addOption,
  addOutcome,
  addQuestion,
  addSection,
  addSignList,
  addSource,
  duplicateOption,
  duplicateOutcome,
  duplicateQuestion,
  duplicateSection,
} from '../../../embed/workshop/edits/add.ts';
import { addRole, asSignList } from '../../../embed/workshop/edits/add-role.ts';
import { movedEntry, movedItem } from '../../../embed/workshop/edits/entries.ts';
import { missingFinder, placesToWrite } from '../../../embed/workshop/edits/missing.ts';
import { addPart, removePart } from '../../../embed/workshop/edits/parts.ts';
import { skeleton } from '../../../embed/workshop/edits/skeleton.ts';
import { textAt, withWords } from '../../../embed/workshop/edits/texts.ts';
import { shippedFile } from '../../../embed/workshop/shipped-file.ts';
import { type FlowFile, writeFlowFile } from '../../../src/author/flow-file.ts';
import { parseFlowFile } from '../../../src/author/parse-flow-file.ts';
import { problemsOf } from '../../../src/author/problems-of.ts';
import { unwrittenProblems } from '../../../src/author/unwritten.ts';

const file = shippedFile();
/** The places that hold words in brackets. */
const unwrittenOf = ({ flow, texts }: FlowFile) => unwrittenProblems(flow, texts).map(({ place }) => place);
const missingTexts = (of: FlowFile) => missingFinder()(of);
const toWrite = (of: FlowFile) => placesToWrite(of, missingTexts(of));

test.each([[['en']], [['nl']], [['de']], [['fr']], [['en', 'nl']]])(
  'an empty flow in %j is sound, and every problem is a text to be written',
  (languages) => {
    const empty = skeleton(languages, '2026-11-29');
    expect(unwrittenOf(empty).length).toBeGreaterThan(20 * languages.length);
    expect(toWrite(empty).toSorted()).toStrictEqual(unwrittenOf(empty).toSorted());
    expect(problemsOf(empty).map(({ place }) => place)).toStrictEqual(unwrittenOf(empty));
    expect(parseFlowFile(writeFlowFile(empty))).toMatchObject({ file: { flow: empty.flow, texts: empty.texts } });
    const missing = missingTexts(empty);
    for (const lang of languages) expect(missing.get('texts')?.get(lang)?.length).toBe(7);
    expect(missing.get('flow.questions.signs')?.size).toBe(languages.length);
    expect(missing.get('flow.outcomes.emergency')).toBeUndefined();
  },
);

test('nothing is missing in the shipped flow, and a language without words lacks them all', () => {
  expect(missingTexts(file).size).toBe(0);
  const half = { ...file, texts: { ...file.texts, de: {} } };
  expect(missingTexts(half).get('flow.questions.start')?.get('de')?.length).toBe(3);
  expect(missingTexts(half).get('sections.worried')?.get('en')).toBeUndefined();
});

test('a question comes behind another one, on the way', () => {
  const { file: added, place } = addQuestion(file, 'onset');
  expect(place).toBe('flow.questions.question');
  expect(added.flow.questions.onset?.next).toStrictEqual([{ goTo: 'question' }]);
  expect(added.flow.questions.question?.next).toStrictEqual([{ goTo: 'duration' }]);
  expect(problemsOf(added).map(({ place }) => place)).toStrictEqual(unwrittenOf(added));
  expect(missingTexts(added).get(place)?.get('nl')?.length).toBe(3);
});

test('an answer comes before "none of these" and "I am not sure", and gets a name that is free', () => {
  const twice = addOption(addOption(file, 'emergency_body').file, 'emergency_body').file;
  expect(Object.keys(twice.flow.questions.emergency_body?.options ?? {}).slice(-4)).toStrictEqual(['option', 'option_2', 'none', 'unsure']);
});

test('an answer on a list of signs is a sign from the beginning, like the one before it', () => {
  const { file: added, place } = addOption(file, 'gp_background');
  const options = added.flow.questions.gp_background?.options ?? {};
  const { raises, sources } = options.pregnant ?? {};
  expect(options[place.split('.').at(-1) ?? '']).toStrictEqual({ raises, sources });
  expect(raises).toBe('gp_first');
  expect(addOption(file, 'onset').file.flow.questions.onset?.options.option).toStrictEqual({});
});

test('a list of signs comes whole, and an emergency ends on it', () => {
  const empty = skeleton(['en', 'nl'], '2026-11-29');
  const { file: added, place } = addSignList(empty, 'start');
  expect(place).toBe('flow.questions.question');
  expect(added.flow.questions.question).toMatchObject({ kind: 'many', safety: true, options: { option: { raises: 'emergency' } } });
  expect(Object.keys(added.flow.questions.question?.options ?? {})).toStrictEqual(['option', 'none', 'unsure']);
  expect(added.flow.questions.question?.next).toStrictEqual([{ when: { raised: 'emergency' }, goTo: 'end' }, { goTo: 'signs' }]);
  // What they rest on, only their author knows.
  const others = problemsOf(added).filter(({ place }) => !unwrittenOf(added).includes(place));
  expect(others.map(({ place }) => place)).toStrictEqual(['option', 'unsure'].map((id) => `flow.questions.question.options.${id}`));
  // Behind another list it is as urgent as that.
  const { questions } = addSignList(file, 'today_combined').file.flow;
  expect(questions.question?.options.option?.raises).toBe('urgent_same_day');
  expect(questions.question?.next).toStrictEqual([{ goTo: 'gp_background' }]);
});

test('a question that becomes a list of signs takes many answers and gets what such a list must have', () => {
  const signs = asSignList(file, 'trigger', true);
  expect(signs.flow.questions.trigger).toMatchObject({ kind: 'many', safety: true, options: { none: { excludes: 'all' } } });
  expect(asSignList(signs, 'trigger', false).flow.questions.trigger?.safety).toBeUndefined();
  expect(asSignList(file, 'gp_background', true).flow.questions).toStrictEqual(file.flow.questions);
});

test('what is to be written comes one after another, the languages of one text together', () => {
  const half = withWords(file, 'nl', 'questions.onset.heading', '[Schrijf de vraag]');
  const both = withWords(withWords(half, 'en', 'questions.onset.heading', ''), 'en', 'closing', '[Goodbye]');
  expect(toWrite(both)).toStrictEqual(['texts.en.closing', 'texts.en.questions.onset.heading', 'texts.nl.questions.onset.heading']);
  expect(toWrite(file)).toStrictEqual([]);
});

test('"none of these" and "I am not sure" come with their words and what they rule out', () => {
  const bare = {
    ...file,
    flow: { ...file.flow, questions: { ...file.flow.questions, onset: { kind: 'many' as const, options: {}, next: [] } } },
  };
  const both = addRole(addRole(bare, 'onset', 'unsure').file, 'onset', 'none').file;
  expect(both.flow.questions.onset?.options).toStrictEqual({ none: { excludes: 'all' }, unsure: { excludes: 'none' } });
  expect(Object.keys(both.flow.questions.onset?.options ?? {})).toStrictEqual(['none', 'unsure']);
  expect(textAt(both, 'nl', 'questions.onset.options.none.label')).toBe('Geen van deze');
});

test('cards, pieces and sources', () => {
  const card = addOutcome(file);
  expect(card.place).toBe('flow.outcomes.outcome');
  // Every card but the urgent ones says when to get help after all.
  expect(card.file.flow.outcomes.outcome?.sections.map(({ id }) => id)).toStrictEqual(['section', 'safety_net']);
  expect(addSection(file, 'routine').place).toBe('sections.section');
  const again = addSection(file, 'under_18', 'worried').file;
  expect(again.flow.outcomes.under_18?.sections.at(-1)).toStrictEqual({ id: 'worried', keep: true });
  expect(again.texts).toBe(file.texts);
  expect(Object.keys(addSource(addSource(file).file).file.flow.sources).slice(-2)).toStrictEqual(['source', 'source_2']);
});

test('a copy has the words of what it was made from, and a name of its own', () => {
  const copy = duplicateQuestion(file, 'onset');
  expect(copy.place).toBe('flow.questions.onset_2');
  expect(textAt(copy.file, 'nl', 'questions.onset_2.heading')).toBe(textAt(file, 'nl', 'questions.onset.heading'));
  expect(copy.file.flow.questions.onset?.next).toStrictEqual([{ goTo: 'onset_2' }]);
  expect(problemsOf(copy.file)).toStrictEqual([]);
  const answer = duplicateOption(file, 'onset', 'gradual');
  expect(answer.place).toBe('flow.questions.onset.options.gradual_2');
  expect(textAt(answer.file, 'nl', 'questions.onset.options.gradual_2.label')).toBe(
    textAt(file, 'nl', 'questions.onset.options.gradual.label'),
  );
  expect(problemsOf(answer.file)).toStrictEqual([]);
  expect(duplicateQuestion(copy.file, 'onset').place).toBe('flow.questions.onset_3');
  expect(duplicateOutcome(file, 'routine').place).toBe('flow.outcomes.routine_2');
  const section = duplicateSection(file, 'worried').file;
  expect(section.flow.outcomes.routine?.sections.slice(2, 4).map(({ id }) => id)).toStrictEqual(['worried', 'worried_2']);
});

test('a titled list has its words in every language and its urgency on every card', () => {
  const more = addPart(file, 'worried');
  expect(more.flow.outcomes.routine?.sections[2]?.parts).toStrictEqual(['emergency']);
  expect(problemsOf(removePart(more, 'worried', 0))).toStrictEqual([]);
  expect(removePart(more, 'worried', 0).texts).toStrictEqual(file.texts);
});

test('things move as far as there is room', () => {
  expect(movedItem(['a', 'b', 'c'], 0, 1)).toStrictEqual(['b', 'a', 'c']);
  expect(movedItem(['a', 'b', 'c'], 2, 1)).toStrictEqual(['a', 'b', 'c']);
  expect(Object.keys(movedEntry({ a: 1, b: 2, c: 3 }, 'c', -1))).toStrictEqual(['a', 'c', 'b']);
  expect(Object.keys(movedEntry({ a: 1, b: 2 }, 'x', -1))).toStrictEqual(['a', 'b']);
});

test('what was counted before is counted again only where it changed, and is right all the same', () => {
  const count = missingFinder();
  const first = count(file);
  const blank = withWords(file, 'en', 'questions.onset.heading', '');
  expect(count(blank).get('flow.questions.onset')).toStrictEqual(new Map([['en', ['questions.onset.heading']]]));
  expect(count(file)).toStrictEqual(first);
  const grown = addQuestion(blank, 'onset').file;
  expect(count(grown)).toStrictEqual(missingTexts(grown));
  expect(count({ ...grown, texts: { en: grown.texts.en ?? {} } })).toStrictEqual(
    missingTexts({ ...grown, texts: { en: grown.texts.en ?? {} } }),
  );
});
