import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLOWS } from '../../flows/index.ts';
import type { Answer, Flow, Option, Outcome, Question, Urgency } from '../../src/flow/flow.ts';
import { createFlowMachine } from '../../src/flow/machine.ts';
import { outcomeOf } from '../../src/flow/outcome.ts';
import { raisedBy } from '../../src/flow/raised.ts';
import { atLeast } from '../../src/flow/urgency.ts';
import { explore } from '../../src/proof/explore.ts';
import { inWords } from '../../src/proof/message.ts';
import { answersText } from '../../src/proof/problem.ts';
import { PROPERTIES } from '../../src/proof/properties.ts';
import { anyAnswers, anyTruth, walkOf } from '../flow/arbitrary-answers.ts';
import { gardenFlow } from '../flow/garden-flow.ts';
import { toyFlow } from '../flow/toy-flow.ts';

const { flow: backSpasm } = FLOWS['back-spasm'];
const flows: readonly (readonly [string, Flow])[] = [
  ['back-spasm', backSpasm],
  ['the garden flow', gardenFlow],
  ['the toy flow', toyFlow],
];
const seed = 20261123;

describe.each(flows)('%s', (_, flow) => {
  const exploration = explore(flow);

  test.each(PROPERTIES)('$title', ({ findCounterexample }) => {
    expect(findCounterexample(flow, exploration)).toBeUndefined();
  });
});

const E: Option = { raises: 'emergency', sources: ['book'] };
const G: Option = { raises: 'gp_first', sources: ['book'] };
const list = (options: Question['options'], ...next: Question['next']): Question => ({ kind: 'many', safety: true, options, next });
const card = (urgency: Urgency, more: Partial<Outcome> = {}): Outcome => ({ urgency, sections: [{ id: 'safety_net' }], ...more });

/**
 * A flow whose defect shows in its questions. The start offers a detour first, so that each counterexample has a longer
 * twin that a search in the order of the options would find before it.
 */
function flowOf(questions: Flow['questions'], more: Partial<Flow> = {}): Flow {
  const [first = 'end'] = Object.keys(questions);
  return {
    id: 'broken',
    version: '1.0.0',
    status: 'draft',
    changed: '2026-01-01',
    nextReview: '2027-01-01',
    sources: { book: { title: 'A book' } },
    start: 'way',
    questions: {
      way: {
        kind: 'one',
        options: { long: {}, short: {} },
        next: [{ when: { question: 'way', chose: ['long'] }, goTo: 'detour' }, { goTo: first }],
      },
      detour: { kind: 'one', options: { tree: {}, pond: {} }, next: [{ goTo: first }] },
      ...questions,
    },
    outcomes: {
      emergency: card('emergency'),
      today: card('urgent_same_day'),
      gp: card('gp_first'),
      routine: card('routine'),
      fallback: card('gp_first'),
    },
    fallback: 'fallback',
    ...more,
  };
}

/** A list of minor signs that ends the walk before the list of emergency signs. */
const endsEarly = flowOf({
  minor: list({ ache: G, none: { excludes: 'all' } }, { when: { raised: 'gp_first' }, goTo: 'end' }, { goTo: 'major' }),
  major: list({ bleeding: E, none: { excludes: 'all' } }, { goTo: 'end' }),
});
const skipsList = {
  calm: { kind: 'one', options: { fine: {} }, next: [{ goTo: 'end' }] },
  never: list({ bleeding: E, none: { excludes: 'all' } }, { goTo: 'end' }),
} as const;

/** Small flows that break a property, the shortest answers that show it, and what is said of them. */
const BROKEN: readonly { readonly id: string; readonly flow: Flow; readonly after: string; readonly message: string }[] = [
  {
    id: 'monotone',
    flow: endsEarly,
    after: 'way=short > minor=none > major=bleeding',
    message: '"minor.ache" on top makes less of "emergency".',
  },
  {
    id: 'routine-needs-none',
    flow: flowOf(skipsList, { fallback: 'routine' }),
    after: 'way=short > calm=fine',
    message: '"never" was not answered "none of these".',
  },
  {
    id: 'emergency-at-once',
    flow: flowOf({
      major: list({ bleeding: E, none: { excludes: 'all' } }, { goTo: 'calm' }),
      calm: { kind: 'one', options: { fine: {} }, next: [{ goTo: 'end' }] },
    }),
    after: 'way=short > major=bleeding',
    message: '"calm" is asked first. Write a rule in "major" that leads to the end when "emergency" is raised.',
  },
  {
    id: 'no-channel-on-urgent',
    flow: flowOf(
      { major: list({ bleeding: E, none: { excludes: 'all' } }, { goTo: 'end' }) },
      { outcomes: { ...endsEarly.outcomes, emergency: card('emergency', { contact: 'open' }) } },
    ),
    after: 'way=short > major=bleeding',
    message: '"emergency" offers the clinic.',
  },
  {
    id: 'every-walk-ends',
    flow: flowOf({
      calm: { kind: 'one', options: { fine: {} }, next: [{ goTo: 'again' }] },
      again: {
        kind: 'one',
        options: { yes: {}, no: {} },
        next: [{ when: { question: 'again', chose: ['yes'] }, goTo: 'calm' }, { goTo: 'end' }],
      },
    }),
    after: 'way=short > calm=fine > again=yes',
    message: '"calm" is asked again.',
  },
  {
    id: 'every-walk-ends',
    flow: flowOf({ calm: { kind: 'one', options: { fine: {} }, next: [{ goTo: 'nowhere' }] } }),
    after: 'way=short > calm=fine',
    message: 'It leads to "nowhere", which is no question.',
  },
  {
    id: 'every-walk-ends',
    flow: flowOf({ calm: { kind: 'one', options: { fine: {} }, next: [] } }),
    after: 'way=short > calm=fine',
    message: 'It leads to "", which is no question.',
  },
  {
    id: 'because-is-true',
    flow: flowOf(skipsList),
    after: 'way=short > calm=fine',
    message: 'Without "way", which is not listed, the urgency changes.',
  },
];

describe('a broken flow has its shortest counterexample', () => {
  test.each(BROKEN)('$id: $message', ({ id, flow, after, message }) => {
    const property = PROPERTIES.find((each) => each.id === id);
    const found = property?.findCounterexample(flow, explore(flow));
    expect(found && { after: answersText(found.answers), message: inWords(found.message) }).toStrictEqual({ after, message });
  });

  test('for each property; the two that no flow can break are in engine-defects.test.ts', () => {
    const shown = new Set(BROKEN.map(({ id }) => id));
    expect(PROPERTIES.map(({ id }) => id).filter((id) => !shown.has(id))).toStrictEqual(['order-free', 'revisit-is-fresh']);
  });
});

describe.each(flows)('for whatever answers to %s', (_, flow) => {
  const urgencyOf = (answers: readonly Answer[]): Urgency => outcomeOf(flow, answers).outcome.urgency;
  const signs = Object.entries(flow.questions).flatMap(([question, { options }]) =>
    Object.keys(options)
      .filter((id) => options[id]?.raises)
      .map((option) => ({ question, option })),
  );
  const machine = createFlowMachine(flow);

  test('one more sign never lowers the urgency', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyAnswers(flow), fc.constantFrom(...signs), (answers, { question, option }) => {
        const others = answers.filter((answer) => answer.question !== question);
        const ticked = answers.find((answer) => answer.question === question)?.options ?? [];
        const before = urgencyOf(answers);
        const sets: readonly (readonly Answer[])[] = [
          [...others, { question, options: [...ticked, option] }],
          [...others, { question, options: [option] }, { question, options: ticked }],
          // "None of these" goes when a sign is ticked.
          [...others, { question, options: [...ticked.filter((id) => flow.questions[question]?.options[id]?.excludes !== 'all'), option] }],
        ];
        for (const more of sets) expect(atLeast(urgencyOf(more), before)).toBe(true);
        seen.add(before);
      }),
      { seed, numRuns: 5000 },
    );
    expect(seen.size).toBeGreaterThanOrEqual(3);
  });

  test('the order of the answers and of the ticks makes no difference', () => {
    const sorted = (answers: readonly Answer[]) => answers.map(({ question, options }) => `${question}=${[...options].sort()}`).sort();
    const turned = anyAnswers(flow).chain((answers) =>
      fc.tuple(
        fc.constant(answers),
        fc
          .tuple(
            ...answers.map(({ question, options }) =>
              fc.shuffledSubarray([...options], { minLength: options.length }).map((ticks) => ({ question, options: ticks })),
            ),
          )
          .chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
      ),
    );
    let moved = 0;
    fc.assert(
      fc.property(turned, ([answers, others]) => {
        const [a, b] = [outcomeOf(flow, answers), outcomeOf(flow, others)];
        expect(b.id).toBe(a.id);
        expect(sorted(b.because)).toStrictEqual(sorted(a.because));
        if (JSON.stringify(answers) !== JSON.stringify(others)) moved += 1;
      }),
      { seed, numRuns: 2000 },
    );
    expect(moved).toBeGreaterThan(500);
  });

  test('leaving out answers that the card does not name changes nothing, leaving out all that it names lowers the urgency, and each raises it alone', () => {
    const named = new Set<number>();
    fc.assert(
      fc.property(anyTruth(flow), fc.infiniteStream(fc.boolean()), (truth, coins) => {
        const answers = walkOf(machine, truth);
        const { outcome, because } = outcomeOf(flow, answers);
        const listed = new Set(because.map(({ question }) => question));
        const kept = answers.filter(({ question }) => listed.has(question) || coins.next().value);
        expect(raisedBy(flow, kept)).toBe(outcome.urgency);

        const rest = answers.filter(({ question }) => !listed.has(question));
        if (outcome.urgency === 'routine') expect(because).toStrictEqual([]);
        else expect(atLeast(raisedBy(flow, rest), outcome.urgency)).toBe(false);
        for (const { question, options } of because) {
          const alone = options.map((option) => raisedBy(flow, [{ question, options: [option] }]));
          expect(new Set(alone)).toStrictEqual(new Set([outcome.urgency]));
        }
        named.add(because.length);
      }),
      { seed, numRuns: 2000 },
    );
    expect(named.size).toBeGreaterThanOrEqual(2);
  });
});
