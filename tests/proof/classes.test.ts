import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { FLOWS } from '../../flows/index.ts';
import { type Answer, type Condition, type Flow, URGENCIES } from '../../src/flow/flow.ts';
import { createFlowMachine } from '../../src/flow/machine.ts';
import { outcomeOf } from '../../src/flow/outcome.ts';
import { type AnswerClass, answerClasses } from '../../src/proof/classes.ts';
import { replay } from '../../src/proof/replay.ts';
import { anyTruth, walkOf } from '../flow/arbitrary-answers.ts';
import { everyAnswer } from '../flow/every-walk.ts';
import { gardenFlow } from '../flow/garden-flow.ts';
import { toyFlow } from '../flow/toy-flow.ts';

const { flow: backSpasm } = FLOWS['back-spasm'];
const flows: readonly (readonly [string, Flow])[] = [
  ['back-spasm', backSpasm],
  ['the garden flow', gardenFlow],
  ['the toy flow', toyFlow],
];

/** What a rule or an outcome can tell of an answer, found apart from the code under test. */
function signatureIn(flow: Flow): (answer: Answer) => string {
  const wanted = [
    ...Object.values(flow.questions).flatMap(({ next }) => next.map(({ when }) => when)),
    ...Object.values(flow.outcomes).map(({ when }) => when),
  ].flatMap((when) => (when ? choices(when) : []));
  return ({ question, options }) => {
    const known = flow.questions[question]?.options ?? {};
    const highest = Math.min(...options.map((id) => URGENCIES.indexOf(known[id]?.raises ?? 'routine')));
    const met = wanted.map((choice) => choice.question === question && choice.chose.some((id) => options.includes(id)));
    return JSON.stringify([highest, met, options.length === 1 && options.every((id) => known[id]?.excludes === 'all')]);
  };
}

function choices(when: Condition): readonly { readonly question: string; readonly chose: readonly string[] }[] {
  if ('any' in when) return when.any.flatMap(choices);
  return 'question' in when ? [when] : [];
}

describe.each(flows)('the classes of %s', (_, flow) => {
  const signature = signatureIn(flow);

  test.each(Object.entries(flow.questions))('hold every answer to %s once', (question, asked) => {
    const members = new Map<AnswerClass, (readonly string[])[]>(answerClasses(flow, question).map((each) => [each, []]));
    const classes = [...members.keys()];
    const bySignature = new Map(classes.map((each) => [signature({ question, options: each.example }), each]));
    expect(bySignature.size).toBe(classes.length);

    for (const options of everyAnswer(asked)) {
      const found = bySignature.get(signature({ question, options }));
      expect(found, `${question}=${options} is in no class`).toBeDefined();
      if (found) members.get(found)?.push(options);
    }
    const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();
    for (const [{ example, options, size, raises, none }, answers] of members) {
      expect(size).toBe(BigInt(answers.length));
      expect(sorted(options)).toStrictEqual(sorted(answers.flat()));
      expect(answers).toContainEqual(example);
      expect(example.length).toBe(Math.min(...answers.map((each) => each.length)));
      const highest = Math.min(...example.map((id) => URGENCIES.indexOf(asked.options[id]?.raises ?? 'routine')));
      expect(raises).toBe(URGENCIES[highest]);
      expect(none).toBe(example.some((id) => asked.options[id]?.excludes === 'all'));
    }
  });

  test('stand in for their answers: the same questions follow, and the same outcome', { timeout: 60_000 }, () => {
    const machine = createFlowMachine(flow);
    const [first] = initialTransition(machine);
    const examples = Object.keys(flow.questions).flatMap((question) =>
      answerClasses(flow, question).map(({ example }) => ({ question, options: example })),
    );
    const exampleOf = (answer: Answer) =>
      examples.filter((each) => each.question === answer.question && signature(each) === signature(answer));
    const reached = new Set<string>();
    fc.assert(
      fc.property(anyTruth(flow), (truth) => {
        const walk = walkOf(machine, truth);
        const likewise = walk.flatMap(exampleOf);
        expect(likewise.map(({ question }) => question)).toStrictEqual(walk.map(({ question }) => question));

        let here = first;
        for (const [at, answer] of walk.entries()) {
          const [next] = transition(machine, here, { type: 'answer', ...answer });
          const [instead] = transition(machine, here, { type: 'answer', ...answer, ...likewise[at] });
          expect(instead.value).toBe(next.value);
          here = next;
        }
        const replayed = replay(machine, likewise);
        expect([replayed.value, replayed.context.answers]).toStrictEqual(['end', likewise]);
        const { id } = outcomeOf(flow, walk);
        expect(outcomeOf(flow, likewise).id).toBe(id);
        reached.add(id);
      }),
      { seed: 20261123, numRuns: 2000 },
    );
    expect(reached).toStrictEqual(new Set(Object.keys(flow.outcomes).filter((id) => id !== flow.fallback)));
  });
});

describe('the classes of a list', () => {
  const list = (length: number): Flow => ({
    ...toyFlow,
    questions: {
      awake: {
        kind: 'many',
        options: Object.fromEntries(Array.from({ length }, (_, index) => [`sign${index}`, { raises: 'gp_first', sources: ['aunt'] }])),
        next: [{ goTo: 'end' }],
      },
    },
    outcomes: { gp: { urgency: 'gp_first', sections: [] } },
    fallback: 'gp',
  });

  test.each([1, 2, 64, 200])('of %d options that nothing tells apart: one, and its size is exact', (length) => {
    const [only, ...others] = answerClasses(list(length), 'awake');
    expect(others).toStrictEqual([]);
    expect(only?.size).toBe(2n ** BigInt(length) - 1n);
    expect(only?.options).toHaveLength(length);
    expect(only?.example).toStrictEqual(['sign0']);
  });

  test('of a question that the flow does not have: none', () => {
    expect(answerClasses(toyFlow, 'spoon')).toStrictEqual([]);
  });

  test('come from the mildest to the most urgent, "none of these" first', () => {
    expect(answerClasses(toyFlow, 'kettle').map(({ raises, none }) => [raises, none])).toStrictEqual([
      ['routine', true],
      ['urgent_same_day', false],
      ['urgent_same_day', false],
      ['emergency', false],
      ['emergency', false],
    ]);
  });
});
