import { expect, test } from 'vitest';
import { addOption } from '../../../embed/workshop/edits/add.ts';
import { changedPlace } from '../../../embed/workshop/edits/changed-place.ts';
import { clausesOf, conditionOf } from '../../../embed/workshop/edits/conditions.ts';
import { asDraft } from '../../../embed/workshop/edits/draft.ts';
import { freeId, idProblem } from '../../../embed/workshop/edits/ids.ts';
import { addLanguage, languageTag, removeLanguage } from '../../../embed/workshop/edits/languages.ts';
import { removeQuestion } from '../../../embed/workshop/edits/remove.ts';
import { renameQuestion } from '../../../embed/workshop/edits/rename.ts';
import { stub } from '../../../embed/workshop/edits/stub.ts';
import { listAt, textAt, withWords } from '../../../embed/workshop/edits/texts.ts';
import { withCards } from '../../../embed/workshop/edits/with-cards.ts';
import { formOf, hasForm, placeOfField } from '../../../embed/workshop/form-of.ts';
import { placeName } from '../../../embed/workshop/place-name.ts';
import { shippedFile } from '../../../embed/workshop/shipped-file.ts';
import { WORDS } from '../../../embed/workshop/words.ts';
import { openFile } from '../../../src/author/open-file.ts';
import { problemsOf } from '../../../src/author/problems-of.ts';
import { isUnwritten } from '../../../src/author/unwritten.ts';

const file = shippedFile();

test.each([
  ['leg_weak', undefined],
  ['', 'empty'],
  ['Leg', 'id'],
  ['2legs', 'id'],
  ['leg weak', 'id'],
  ['leg-weak', 'id'],
  ['a'.repeat(61), 'id'],
  ['__proto__', 'id'],
  ['constructor', 'id'],
  ['end', 'end'],
  ['old', 'taken'],
])('the name "%s" of a question: %s', (id, problem) => {
  expect(idProblem('id', id, ['old'])).toBe(problem);
});

test('the name of a flow may have hyphens', () => {
  expect(idProblem('name', 'neck-pain', [])).toBeUndefined();
  expect(idProblem('name', 'neck pain', [])).toBe('name');
});

test('a free name counts on', () => {
  expect(freeId('question', [])).toBe('question');
  expect(freeId('question', ['question', 'question_2'])).toBe('question_3');
  expect(freeId('onset_2', ['onset_2'])).toBe('onset_3');
});

test('words are set at any depth, and taken away with what holds nothing then', () => {
  const intro = withWords(file, 'en', 'questions.locked.help', 'Hello');
  expect(textAt(intro, 'en', 'questions.locked.help')).toBe('Hello');
  expect(withWords(intro, 'en', 'questions.locked.help', undefined).texts).toStrictEqual(file.texts);
  expect(withWords(file, 'en', 'sections.made_up.body', ['a']).texts.en).toMatchObject({ sections: { made_up: { body: ['a'] } } });
  expect(withWords(withWords(file, 'en', 'sections.made_up.body', ['a']), 'en', 'sections.made_up.body', undefined).texts).toStrictEqual(
    file.texts,
  );
  expect(
    listAt(withWords(file, 'nl', 'sections.safety_net.parts.1.items', ['x']), 'nl', 'sections.safety_net.parts.1.items'),
  ).toStrictEqual(['x']);
  expect(textAt(file, 'en', '__proto__.toString')).toBe('');
});

test('nothing but what changed is another object', () => {
  const changed = withWords(file, 'en', 'questions.onset.heading', 'When?');
  expect(changed.flow).toBe(file.flow);
  expect(changed.texts.nl).toBe(file.texts.nl);
});

test.each([
  [withWords(file, 'en', 'questions.onset.heading', 'When?'), 'texts.en.questions.onset.heading'],
  [{ ...file, flow: { ...file.flow, version: '9.9.9' } }, 'flow.version'],
  [{ ...file, flow: { ...file.flow, version: '9.9.9', id: 'other' } }, 'flow.id'],
  [renameQuestion(file, 'onset', 'began'), 'flow.questions.began'],
  [removeQuestion(file, 'onset'), 'flow.questions.onset'],
  [addOption(file, 'onset').file, 'flow.questions.onset.options.option'],
  [file, ''],
])('the place of a change (%#)', (next, place) => {
  const found = changedPlace(file, next);
  expect(found).toBe(place);
});

test('conditions are a list of clauses for their author', () => {
  expect(clausesOf({ any: [{ raised: 'gp_first' }, { any: [{ question: 'a', chose: ['b'] }] }] })).toHaveLength(2);
  expect(conditionOf([])).toBeUndefined();
  expect(conditionOf([{ raised: 'gp_first' }])).toStrictEqual({ raised: 'gp_first' });
  expect(conditionOf([{ raised: 'gp_first' }, { raised: 'emergency' }])).toHaveProperty('any');
});

test('what was signed is a draft once it is changed', () => {
  const active = { ...file, flow: { ...file.flow, status: 'active' as const, review: { by: 'Dr A', on: '2026-01-01' } } };
  expect(asDraft(active).flow).toStrictEqual(file.flow);
  expect(asDraft(file)).toBe(file);
});

test('a language by its tag', () => {
  expect(languageTag(' PT-br ')).toBe('pt-BR');
  expect(languageTag('klingon-ish!')).toBeUndefined();
  expect(languageTag('')).toBeUndefined();
  expect(removeLanguage(addLanguage(file, 'de'), 'de').texts).toStrictEqual(file.texts);
});

test('the shipped guide opens in what was reviewed, and in the language of the page', () => {
  expect(Object.keys(shippedFile().texts)).toStrictEqual(['en', 'nl']);
  expect(Object.keys(shippedFile('de').texts)).toStrictEqual(['en', 'nl', 'de']);
});

test('a stub is known by its brackets', () => {
  expect(isUnwritten(stub('nl', 'question'))).toBe(true);
  expect(isUnwritten(stub('fr', 'question'))).toBe(true);
  expect(isUnwritten('Call {emergency} [now]')).toBe(false);
});

test.each([
  ['flow.questions.onset.next.0', 'flow.questions.onset'],
  ['texts.nl.questions.onset.options.gradual.label', 'flow.questions.onset'],
  ['flow.outcomes.routine.sections.worried.keep', 'sections.worried'],
  ['flow.outcomes.routine.sections.2', 'sections.worried'],
  ['flow.outcomes.routine.contact', 'flow.outcomes.routine'],
  ['texts.en.sections.until_help.title', 'sections.until_help'],
  ['texts.en.about.body.0', 'texts'],
  ['texts.de', 'flow'],
  ['flow.sources.kngf', 'flow.sources'],
  ['flow.nextReview', 'flow'],
  ['', 'flow'],
])('what stands at %s is written in %s', (place, form) => {
  expect(formOf(file, place)).toBe(form);
  expect(hasForm(file, form)).toBe(true);
});

test('a section that a proof names by its id is found by its number', () => {
  expect(placeOfField(file, 'flow.outcomes.routine.sections.worried.keep')).toBe('flow.outcomes.routine.sections.2.keep');
  expect(hasForm(file, 'flow.questions.gone')).toBe(false);
});

test.each([
  ['flow.questions.onset.next.1', 'rule 2 of question onset'],
  ['texts.nl.questions.onset.options.gradual.label', 'option gradual of question onset'],
  ['flow.outcomes.routine.sections.2.keep', 'card routine'],
  ['texts.nl.sections.worried.body', 'piece worried'],
  ['texts.nl', 'words in Dutch'],
  ['texts.en.start.hello', 'Start and About'],
  ['flow.start', 'the first question'],
  ['flow.version', 'the guide'],
  ['expected.0', 'path that must end so, number 1'],
  ['', 'what was open before'],
])('%s is called "%s"', (place, name) => {
  expect(placeName(WORDS.en, 'en', place)).toBe(name);
});

test('the questions of a questionnaire get the cards of an empty guide, so that nothing is wrong but what no answer raises and nobody wrote yet', () => {
  const answerOption = [{ valueString: 'A' }, { valueString: 'B' }];
  const item = ['one', 'two'].map((linkId) => ({ linkId, type: 'choice', text: `Where is ${linkId}?`, answerOption }));
  const opened = openFile(JSON.stringify({ resourceType: 'Questionnaire', language: 'nl', title: 'Vragen', item }));
  if ('problems' in opened) throw new Error(JSON.stringify(opened.problems));
  const made = withCards(opened.file, '2026-03-04');
  expect(made.flow).toMatchObject({ id: 'vragen', changed: '2026-03-04', nextReview: '2027-03-01' });
  expect(textAt(made, 'nl', 'title')).toBe('Vragen');
  expect(textAt(made, 'nl', 'questions.one.options.a.label')).toBe('A');
  expect(isUnwritten(textAt(made, 'nl', 'start.hello'))).toBe(true);
  const places = problemsOf(made).map(({ place }) => place);
  expect(places.filter((place) => place.startsWith('flow.')).sort()).toEqual([
    'flow.outcomes.emergency',
    'flow.outcomes.gp_first',
    'flow.outcomes.urgent_same_day',
    'flow.sources.source.title',
  ]);
  expect(places.filter((place) => place.includes('.questions.'))).toEqual([]);
});
