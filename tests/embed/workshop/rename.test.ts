import { expect, test } from 'vitest';
import { renameOption, renameOutcome, renameQuestion, renameSection, renameSource } from '../../../embed/workshop/edits/rename.ts';
import { shippedFile } from '../../../embed/workshop/shipped-file.ts';
import type { FlowFile } from '../../../src/author/flow-file.ts';
import { problemsOf } from '../../../src/author/problems-of.ts';

const file: FlowFile = {
  ...shippedFile(),
  expected: [
    { name: 'a child', answers: [{ question: 'start', options: ['under_18'] }], outcome: 'under_18' },
    {
      name: 'shock',
      answers: [
        { question: 'start', options: ['adult'] },
        { question: 'emergency_body', options: ['chest_breath'] },
      ],
      outcome: 'emergency',
    },
  ],
};

/** How often an id stands in a file as a whole key or value. */
const count = (at: FlowFile, id: string) => JSON.stringify(at).split(`"${id}"`).length - 1;

test.each([
  ['the first question', 'start', (to: string) => renameQuestion(file, 'start', to)],
  ['a list that rules and conditions name', 'emergency_body', (to: string) => renameQuestion(file, 'emergency_body', to)],
  ['a question that a card asks about', 'radiation', (to: string) => renameQuestion(file, 'radiation', to)],
  ['a card', 'emergency', (to: string) => renameOutcome(file, 'emergency', to)],
  ['the fallback', 'incomplete', (to: string) => renameOutcome(file, 'incomplete', to)],
  ['a source', 'nhs-back-pain', (to: string) => renameSource(file, 'nhs-back-pain', to)],
  ['an option that conditions name', 'chest_breath', (to: string) => renameOption(file, 'emergency_body', 'chest_breath', to)],
  ['a section on one card', 'outlook', (to: string) => renameSection(file, 'outlook', to)],
  ['a title that sections share', 'until_help', (to: string) => renameSection(file, 'until_help', to)],
])('%s has its new name wherever it stands, and nothing is wrong with the flow', (_, id, rename) => {
  const renamed = rename('brand_new');
  expect(problemsOf(renamed)).toStrictEqual(problemsOf(file));
  expect(count(renamed, 'brand_new')).toBeGreaterThan(1);
  // Other things may be called the same; what is renamed back is what it was.
  expect(count(renamed, id)).toBeLessThan(count(file, id));
});

test('a new name and back is the same file', () => {
  expect(renameQuestion(renameQuestion(file, 'radiation', 'place'), 'place', 'radiation')).toStrictEqual(file);
  expect(renameSection(renameSection(file, 'worried', 'afraid'), 'afraid', 'worried')).toStrictEqual(file);
});

test('an option of another question with the same name keeps it', () => {
  const renamed = renameOption(file, 'emergency_body', 'unsure', 'doubt');
  expect(Object.keys(renamed.flow.questions.emergency_nerve?.options ?? {})).toContain('unsure');
  expect(JSON.stringify(renamed.flow.outcomes.doubt_now?.when)).toContain('"emergency_nerve","chose":["unsure"]');
  expect(JSON.stringify(renamed.flow.outcomes.doubt_now?.when)).toContain('"emergency_body","chose":["doubt"]');
});

test('a mention is followed to a section that another one names, and no order changes', () => {
  const renamed = renameSection(file, 'safety_net', 'net');
  expect(renamed.flow.outcomes.routine?.sections.find(({ mentions }) => mentions)?.mentions).toBe('net');
  const places = (at: FlowFile, id: string) => Object.keys(Reflect.get(at.texts.en ?? {}, 'sections')).indexOf(id);
  expect(places(renamed, 'net')).toBe(places(file, 'safety_net'));
});
