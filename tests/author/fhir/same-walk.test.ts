import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLOW, TEXTS } from '../../../flows/index.ts';
import { questionnaireOf } from '../../../src/author/fhir/questionnaire-of.ts';
import { holds } from '../../../src/flow/condition.ts';
import { type Answer, END, type Flow } from '../../../src/flow/flow.ts';
import { outcomeOf } from '../../../src/flow/outcome.ts';
import { paths } from '../../../src/proof/paths.ts';
import { BRANCHING } from './branching.ts';
import { enabledItems } from './form.ts';

describe.each([
  ['the shipped flow', FLOW, TEXTS],
  ['a flow with branches', BRANCHING, {}],
] as const)('in the form of %s', (_, flow, texts) => {
  const { questionnaire } = questionnaireOf(flow, texts);
  const cards = Object.keys(flow.outcomes).map((id) => `outcome.${id}`);
  const enabled = (answers: readonly Answer[]) => {
    const items = enabledItems(questionnaire, answers);
    return {
      questions: items.filter((id) => Object.hasOwn(flow.questions, id)).sort(),
      cards: items.filter((id) => cards.includes(id)),
    };
  };

  test('on every path, after every answer, the questions asked so far are enabled, and the card alone at the end', () => {
    let count = 0;
    for (const { answers } of paths(flow)) {
      count++;
      for (let given = 0; given <= answers.length; given++) {
        const asked = answers.slice(0, given + 1).map(({ question }) => question);
        const card = given === answers.length ? [`outcome.${outcomeOf(flow, answers).id}`] : [];
        expect(enabled(answers.slice(0, given)), JSON.stringify(answers.slice(0, given))).toEqual({ questions: asked.sort(), cards: card });
      }
    }
    expect(count).toBeGreaterThan(20);
  });

  test('whatever stands in questions that are hidden now, the same questions and the same card are enabled', () => {
    const answer = fc.record(
      Object.fromEntries(
        Object.entries(flow.questions).map(([id, { kind, options }]) => [
          id,
          fc.subarray(Object.keys(options), { minLength: 1, ...(kind === 'one' && { maxLength: 1 }) }),
        ]),
      ),
    );
    fc.assert(
      fc.property(answer, (all) => {
        const answers = Object.entries(all).map(([question, options]) => ({ question, options: alone(flow, question, options) }));
        const walked = walk(flow, answers);
        expect(enabled(answers)).toEqual({
          questions: walked.map(({ question }) => question).sort(),
          cards: [`outcome.${outcomeOf(flow, walked).id}`],
        });
      }),
      { seed: 20261130, numRuns: 2000 },
    );
  });
});

test('a sign counts where a form lets "none of these" be ticked beside it', () => {
  const { questionnaire } = questionnaireOf(FLOW, TEXTS);
  const answers = [
    { question: 'start', options: ['adult'] },
    { question: 'emergency_body', options: ['chest_breath', 'none'] },
  ];
  expect(enabledItems(questionnaire, answers)).toContain('outcome.emergency');
  expect(enabledItems(questionnaire, answers)).not.toContain('emergency_nerve');
});

test('each section stands on its card when its conditions hold', () => {
  const { questionnaire } = questionnaireOf(BRANCHING, { en: { sections: { old_shoes: { body: ['Buy shoes.'] } } } });
  const section = (walked: string) =>
    enabledItems(questionnaire, [
      { question: 'where', options: ['leg'] },
      { question: 'walk', options: [walked] },
      { question: 'shoes', options: ['old'] },
      { question: 'signs', options: ['none'] },
      { question: 'last', options: ['a'] },
    ]).includes('outcome.routine.old_shoes');
  expect(section('slow')).toBe(true);
  expect(section('limp')).toBe(false);
});

const alone = (flow: Flow, question: string, options: readonly string[]) => {
  const none = options.find((option) => flow.questions[question]?.options[option]?.excludes === 'all');
  return none ? [none] : options;
};

function walk(flow: Flow, all: readonly Answer[]): readonly Answer[] {
  const answers: Answer[] = [];
  for (let at = flow.start; at !== END; ) {
    answers.push(...all.filter(({ question }) => question === at));
    at = flow.questions[at]?.next.find(({ when }) => holds(flow, when, answers))?.goTo ?? END;
  }
  return answers;
}
