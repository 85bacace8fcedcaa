import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLOWS } from '../../flows/index.ts';
import { type AnswerClass, answerClasses } from '../../src/flow/classes.ts';
import { type Answer, type Condition, type Flow, URGENCIES } from '../../src/flow/flow.ts';
import { createFlowMachine, replay } from '../../src/flow/machine.ts';
import { outcomeOf } from '../../src/flow/outcome.ts';
import { anyTruth, walkOf } from './arbitrary-answers.ts';
import { everyAnswer } from './every-walk.ts';
import { gardenFlow } from './garden-flow.ts';
import { toyFlow } from './toy-flow.ts';

const { flow: backSpasm } = FLOWS['back-spasm'];
const flows: readonly (readonly [string, Flow])[] = [
  ['back-spasm', backSpasm],
  ['the garden flow', gardenFlow],
  ['the toy flow', toyFlow],
];

/** What a rule or an outcome can tell of an answer, found apart from the code under test. */
function signature(flow: Flow, { question, options }: Answer): string {
  const known = flow.questions[question]?.options ?? {};
  const highest = Math.min(...options.map((id) => URGENCIES.indexOf(known[id]?.raises ?? 'routine')));
  const wanted = [
    ...Object.values(flow.questions).flatMap(({ next }) => next.map(({ when }) => when)),
    ...Object.values(flow.outcomes).map(({ when }) => when),
  ].flatMap((when) => (when ? choices(when) : []));
  const met = wanted.map((choice) => choice.question === question && choice.chose.some((id) => options.includes(id)));
  return JSON.stringify([highest, met, options.length === 1 && options.every((id) => known[id]?.excludes === 'all')]);
}

function choices(when: Condition): readonly { readonly question: string; readonly chose: readonly string[] }[] {
  if ('any' in when) return when.any.flatMap(choices);
  return 'question' in when ? [when] : [];
}

const classOf = (flow: Flow, answer: Answer): readonly AnswerClass[] =>
  answerClasses(flow, answer.question).filter(
    ({ example }) => signature(flow, { question: answer.question, options: example }) === signature(flow, answer),
  );

describe.each(flows)('the classes of %s', (_, flow) => {
  test.each(Object.entries(flow.questions))('hold every answer to %s once', (question, asked) => {
    const members = new Map<AnswerClass, (readonly string[])[]>(answerClasses(flow, question).map((each) => [each, []]));
    const classes = [...members.keys()];
    const bySignature = new Map(classes.map((each) => [signature(flow, { question, options: each.example }), each]));
    expect(bySignature.size).toBe(classes.length);

    for (const options of everyAnswer(asked)) {
      const found = bySignature.get(signature(flow, { question, options }));
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
    const reached = new Set<string>();
    fc.assert(
      fc.property(anyTruth(flow), (truth) => {
        const walk = walkOf(machine, truth);
        const examples = walk.map((answer) => {
          const found = classOf(flow, answer);
          expect(found).toHaveLength(1);
          return { question: answer.question, options: found.flatMap(({ example }) => example) };
        });
        for (const at of walk.keys()) {
          const replaced = [...walk.slice(0, at), ...examples.slice(at, at + 1)];
          expect(replay(machine, replaced).value).toBe(replay(machine, walk.slice(0, at + 1)).value);
        }
        expect(replay(machine, examples).context.answers).toStrictEqual(examples);
        expect(replay(machine, examples).value).toBe('end');
        const { id } = outcomeOf(flow, walk);
        expect(outcomeOf(flow, examples).id).toBe(id);
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
