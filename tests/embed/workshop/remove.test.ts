import { expect, test } from 'vitest';
import {
  mentionsOfOption,
  mentionsOfOutcome,
  mentionsOfQuestion,
  mentionsOfSection,
  mentionsOfSource,
} from '../../../embed/workshop/edits/mentions.ts';
import {
  removeFromCard,
  removeOption,
  removeOutcome,
  removeQuestion,
  removeSection,
  removeSource,
} from '../../../embed/workshop/edits/remove.ts';
import { wordsAt } from '../../../embed/workshop/edits/texts.ts';
import { shippedFile } from '../../../embed/workshop/shipped-file.ts';
import { problemsOf } from '../../../src/author/problems-of.ts';

const file = shippedFile();
const ids = (found: readonly { readonly place: string }[]) => found.map(({ place }) => place);

test('a question in the middle goes: what led to it leads on, and its words go in every language', () => {
  const left = removeQuestion(file, 'onset');
  expect(left.flow.questions.gp_background?.next.at(-1)?.goTo).toBe('duration');
  for (const words of Object.values(left.texts)) expect(wordsAt(words, 'questions.onset')).toBeUndefined();
  // One section asked about it: it would never show, which is for its author to decide.
  expect(ids(problemsOf(left))).toStrictEqual(['flow.outcomes.routine.sections.para_gradual.when']);
  expect(mentionsOfQuestion(file, 'onset')).toStrictEqual(['flow.questions.gp_background.next.1', 'flow.outcomes.routine.sections.6.when']);
});

test('an option goes out of every condition that names others too', () => {
  const left = removeOption(file, 'emergency_body', 'serious_accident');
  expect(JSON.stringify(left.flow.outcomes.emergency?.sections.find(({ unless }) => unless)?.unless)).not.toContain('serious_accident');
  expect(mentionsOfOption(file, 'emergency_body', 'serious_accident')).toHaveLength(3);
});

test('a rule that can never hold any more goes with the option that it asked for', () => {
  const left = removeOption(file, 'start', 'under_18');
  expect(left.flow.questions.start?.next).toStrictEqual([{ goTo: 'emergency_body' }]);
});

test('a card takes with it the words of the sections that stood on it alone', () => {
  const left = removeOutcome(file, 'under_18');
  expect(wordsAt(left.texts.en, 'sections.under_18_body')).toBeUndefined();
  expect(wordsAt(left.texts.en, 'sections.signs_emergency')).toBeDefined();
  expect(mentionsOfOutcome(file, 'incomplete')).toStrictEqual(['flow.fallback']);
});

test('a section that is taken off one card stays on the others, and one that is removed goes from all', () => {
  const off = removeFromCard(file, 'routine', 4);
  expect(off.flow.outcomes.routine?.sections.map(({ id }) => id)).not.toContain('safety_net');
  expect(wordsAt(off.texts.nl, 'sections.safety_net')).toBeDefined();
  expect(wordsAt(removeSection(file, 'worried').texts.nl, 'sections.worried')).toBeUndefined();
  expect(mentionsOfSection(file, 'worried')).toStrictEqual(['flow.outcomes.gp_first.sections.7', 'flow.outcomes.routine.sections.2']);
});

test('a source goes from every option, and an option without one is a problem to be seen', () => {
  const left = removeSource(file, 'nhs-embolism');
  expect(left.flow.questions.today_signs?.options.breath_pain).toStrictEqual({ raises: 'urgent_same_day', onlyNew: true });
  expect(ids(problemsOf(left))).toStrictEqual(['flow.questions.today_signs.options.breath_pain']);
  expect(mentionsOfSource(file, 'nhs-embolism')).toStrictEqual(['flow.questions.today_signs.options.breath_pain']);
});
