import { describe, expect, test } from 'vitest';
import { FLOWS } from '../../flows/index.ts';
import type { Flow, Question } from '../../src/flow/flow.ts';
import { outcomeOf } from '../../src/flow/outcome.ts';
import { type Exploration, explore } from '../../src/proof/explore.ts';
import { paths } from '../../src/proof/paths.ts';
import { withRule, withRules } from '../flow/edit.ts';
import { everyPlace } from '../flow/every-walk.ts';
import { gardenFlow } from '../flow/garden-flow.ts';
import { toyFlow } from '../flow/toy-flow.ts';

const { flow: backSpasm } = FLOWS['back-spasm'];

/** How many walks end on each outcome. */
function tally(walks: Iterable<readonly [outcome: string, walks: bigint]>): Readonly<Record<string, bigint>> {
  const counts: Record<string, bigint> = {};
  for (const [outcome, more] of walks) counts[outcome] = (counts[outcome] ?? 0n) + more;
  return counts;
}

const explored = (flow: Flow) => tally(explore(flow).ends.map(({ answers, walks }) => [outcomeOf(flow, answers).id, walks] as const));
const listed = (flow: Flow) =>
  tally(
    [...paths(flow)].map(
      ({ answers, classes }) => [outcomeOf(flow, answers).id, classes.reduce((product, { answer }) => product * answer.size, 1n)] as const,
    ),
  );

describe('the number of walks', () => {
  // Counted by hand from the screens of the clinical rules: a list of n signs and "I am not sure" has 2^n * 2 - 1 answers besides
  // "none of these", and with an emergency sign among them (2^n - 1) * 2.
  test('of back-spasm is what the arithmetic of its screens gives', () => {
    const lists = { body: 2n * 15n, nerve: 2n * 63n, today: 511n + 1n, combined: 127n + 1n, background: 511n };
    const beforeToday = 2n * 2n; // both emergency lists "none" or "unsure"
    const emergency = lists.body + 2n * lists.nerve + beforeToday;
    const calmToday = 4n + 1n; // four places of the pain and "elsewhere", and nothing else
    const places = 6n; // but for both legs
    const doubt = (beforeToday - 1n) * places * lists.today * lists.combined;
    const pregnancy = places * lists.today * 64n; // every set of the other six, with "pregnancy_alarm"
    const urgent = places * lists.today * lists.combined - calmToday - pregnancy;
    const calm = 4n; // one of four places, and nothing else
    const background = calm * lists.background + 1n * (lists.background + 1n);
    const duration = calm * 4n * 2n;
    const afterDuration = calm * 4n * 2n;
    const trigger = afterDuration * 1n;
    const routine = afterDuration * 8n * 16n * 4n;

    expect(explored(backSpasm)).toStrictEqual({
      under_18: 1n,
      emergency,
      doubt_now: doubt,
      pregnancy_now: pregnancy,
      urgent_same_day: urgent,
      gp_first: background + duration + trigger,
      routine,
    });
    expect(explore(backSpasm).walks).toBe(1_592_150n);
  });

  test.each([
    ['the garden flow', gardenFlow],
    ['the toy flow', toyFlow],
  ])('of %s is what walking them all one by one gives, for each outcome', (_, flow) => {
    const walks = everyPlace(flow).filter(({ at }) => at === 'end');
    const walked = tally(walks.map(({ answers }) => [outcomeOf(flow, answers).id, 1n] as const));
    expect(walks.length).toBeGreaterThan(20);
    expect(explore(flow).walks).toBe(BigInt(walks.length));
    expect(explored(flow)).toStrictEqual(walked);
    expect(listed(flow)).toStrictEqual(walked);
  });

  test.each([
    ['back-spasm', backSpasm],
    ['the garden flow', gardenFlow],
    ['the toy flow', toyFlow],
  ])('of %s is the same whether paths are merged or listed', (_, flow) => {
    expect(explored(flow)).toStrictEqual(listed(flow));
    expect(explore(flow).paths).toBe(BigInt([...paths(flow)].length));
  });
});

describe('what is explored', () => {
  const places = everyPlace(gardenFlow);
  const exploration = explore(gardenFlow);

  test('is every question that a walk reaches, and the end, each by a shortest walk first', () => {
    const shortest = (all: readonly { readonly at: string; readonly answers: readonly unknown[] }[]) => {
      const lengths = new Map<string, number>();
      for (const { at, answers } of all) lengths.set(at, Math.min(lengths.get(at) ?? Number.POSITIVE_INFINITY, answers.length));
      return Object.fromEntries([...lengths].sort());
    };
    const found = [...exploration.states, ...exploration.ends];
    expect(shortest(found)).toStrictEqual(shortest(places));

    const first = Object.fromEntries(found.map(({ at, answers }) => [at, answers.length] as const).reverse());
    expect(first).toMatchObject(shortest(places));
  });

  test('is walks that the machine takes too, to the same place', () => {
    const walked = new Set(places.map(({ at, answers }) => JSON.stringify([at, answers])));
    const strays = [...exploration.states, ...exploration.ends].filter(({ at, answers }) => !walked.has(JSON.stringify([at, answers])));
    expect(strays).toStrictEqual([]);
  });

  test('is every rule that fires on some walk, and no other', () => {
    const fired = new Set(exploration.steps.map(({ from, to }) => `${from.at} > ${to}`));
    const walked = places.flatMap(({ at, answers }) => {
      const last = answers.at(-1);
      return last ? [`${last.question} > ${at}`] : [];
    });
    expect(fired).toStrictEqual(new Set(walked));
  });

  test('keeps apart what a later rule still asks for, and nothing else', () => {
    const statesAtPests = (flow: Flow) => explore(flow).states.filter(({ at }) => at === 'pests').length;
    const bedsForgotten = withRule(gardenFlow, 'pests', 0, (rule) => ({ ...rule, when: { question: 'pests', chose: ['moles'] } }));
    // By the lawn and by the beds is the same then, whether "alarms" was answered "none" or "unsure".
    expect(statesAtPests(bedsForgotten)).toBe(statesAtPests(gardenFlow) - 2);
  });
});

describe('an unsound flow is explored to its end too', () => {
  const loop = (target: string) => withRule(gardenFlow, 'weather', 0, () => ({ goTo: target }));
  const asked = ({ steps }: Exploration) => steps.map(({ from, to, answers }) => ({ at: from.at, to, answers }));

  test.each(['weather', 'plot', 'alarms'])('a loop back to "%s" is not followed twice', (target) => {
    const exploration = explore(loop(target));
    expect(
      asked(exploration).filter(({ answers }) => new Set(answers.map(({ question }) => question)).size < answers.length),
    ).toStrictEqual([]);
    expect(asked(exploration).some(({ at, to }) => at === 'weather' && to === target)).toBe(true);
    expect(exploration.ends.every(({ answers }) => answers.every(({ question }) => question !== 'weather'))).toBe(true);
    expect([...paths(loop(target))].length).toBe(Number(exploration.paths));
  });

  test.each(['wheather', 'constructor', '__proto__', ''])('the unknown target "%s" is a step that leads no further', (target) => {
    const broken = withRule(gardenFlow, 'pests', 0, () => ({ goTo: target }));
    const { steps, states, ends } = explore(broken);
    expect(steps.some(({ from, to }) => from.at === 'pests' && to === target)).toBe(true);
    expect(states.map(({ at }) => at)).not.toContain(target);
    expect(ends.length).toBeGreaterThan(0);
  });

  test('a start that is no question has nothing to explore', () => {
    const { states, ends, steps, walks } = explore({ ...gardenFlow, start: 'begin' });
    expect({ at: states.map(({ at }) => at), ends, steps, walks }).toStrictEqual({ at: ['begin'], ends: [], steps: [], walks: 0n });
  });

  test('where no rule holds, the step leads nowhere', () => {
    const { steps } = explore(withRules(gardenFlow, 'weather', () => []));
    const lost = steps.filter(({ from }) => from.at === 'weather');
    expect(lost.length).toBeGreaterThan(0);
    expect(new Set(lost.map(({ to, rule, ruleIndex }) => `${to} ${rule} ${ruleIndex}`))).toStrictEqual(new Set([' undefined -1']));
  });
});

describe('the number of states grows with the number of questions, not with the number of walks', () => {
  const options: Question['options'] = {
    calm: {},
    fine: {},
    minor: { raises: 'gp_first', sources: ['book'] },
    major: { raises: 'urgent_same_day', sources: ['book'] },
  };
  const chain = (length: number, question: (index: number, next: string) => Question): Flow => ({
    id: 'chain',
    version: '1.0.0',
    status: 'draft',
    changed: '2026-01-01',
    nextReview: '2027-01-01',
    sources: { book: { title: 'A book' } },
    start: 'q0',
    questions: Object.fromEntries(
      Array.from({ length }, (_, index) => [`q${index}`, question(index, index + 1 < length ? `q${index + 1}` : 'end')]),
    ),
    outcomes: {
      today: { urgency: 'urgent_same_day', sections: [] },
      gp: { urgency: 'gp_first', sections: [] },
      routine: { urgency: 'routine', sections: [] },
      fallback: { urgency: 'gp_first', sections: [] },
    },
    fallback: 'fallback',
  });
  // One after the other, so that a wrong growth shows at ten, before three hundred take all memory.
  const lengths = [10, 100, 300];

  test('single choices: three urgencies each', () => {
    for (const length of lengths) {
      const { states, ends, paths: count, walks } = explore(chain(length, (_, goTo) => ({ kind: 'one', options, next: [{ goTo }] })));
      expect(states.length).toBe(1 + 3 * (length - 1));
      expect(ends.length).toBe(3);
      expect(count).toBe(3n ** BigInt(length));
      expect(walks).toBe(4n ** BigInt(length));
    }
  });

  test('choices that only the next question asks for: forgotten after it', () => {
    const asking = (index: number, goTo: string): Question => ({
      kind: 'one',
      options: { calm: {}, fine: {} },
      next: [...(index > 0 ? [{ when: { question: `q${index - 1}`, chose: ['fine'] }, goTo }] : []), { goTo }],
    });
    for (const length of lengths) {
      const { states, ends, walks } = explore(chain(length, asking));
      // Two states each: the last choice was "fine" or not. At the end nothing asks for it any more.
      expect(states.length).toBe(1 + 2 * (length - 1));
      expect(ends.length).toBe(1);
      expect(walks).toBe(2n ** BigInt(length));
    }
  });

  test('lists of warning signs, each of which ends the walk', () => {
    const list = (_: number, goTo: string): Question => ({
      kind: 'many',
      safety: true,
      options: { minor: { raises: 'gp_first', sources: ['book'] }, none: { excludes: 'all' } },
      next: [{ when: { raised: 'gp_first' }, goTo: 'end' }, { goTo }],
    });
    for (const length of lengths) {
      const { states, ends, walks } = explore(chain(length, list));
      expect(states.length).toBe(length);
      expect(ends.length).toBe(length + 1);
      expect(walks).toBe(BigInt(length + 1));
    }
  });
});
