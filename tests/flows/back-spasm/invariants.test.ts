import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { choose } from '../../../src/flow/answer.ts';
import type { Answer, Urgency } from '../../../src/flow/flow.ts';
import { outcomeOf } from '../../../src/flow/outcome.ts';
import { stepOf } from '../../../src/flow/step.ts';
import { atLeast } from '../../../src/flow/urgency.ts';
import { replay } from '../../../src/proof/replay.ts';
import { eventOf, walks } from '../../flow/random-walk.ts';
import { arbitraryAnswers } from './arbitrary-answers.ts';
import { flow, machine, paths, places } from './explored.ts';
import { expectedOutcome, LISTS, SAFETY_LISTS, TABLE } from './urgency-table.ts';

const seed = 20261123;

// Invariants (ii) to (v), (vii) and (viii). The first is in one-more-sign.test.ts, the sixth in wording.test.ts.

const urgencyOf = (answers: readonly Answer[]): Urgency => outcomeOf(flow, answers).outcome.urgency;

describe('(ii) the order of ticking is irrelevant', () => {
  test.each(LISTS)('%s', (question) => {
    const before = places.find(({ state }) => state === question)?.answers ?? [];
    const ids = Object.keys(TABLE[question] ?? {}).filter((id) => id !== 'none');
    const after = (options: readonly string[]) => {
      const { value, context } = replay(machine, [...before, { question, options }]);
      return { value, context };
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), (taps) => {
        const asked = flow.questions[question];
        const ticked = asked ? taps.reduce<readonly string[]>((chosen, tap) => choose(asked, chosen, tap), ['none']) : [];
        const inOrder = ids.filter((id) => taps.includes(id));
        expect(after(ticked)).toStrictEqual(after(inOrder));
        expect(after(ticked).context.answers.at(-1)).toStrictEqual({ question, options: inOrder });
      }),
      { seed, numRuns: 50 },
    );
  });
});

describe('(iii) routine only when all five safety lists hold exactly "none of these"', () => {
  const allNone = (answers: readonly Answer[]) =>
    SAFETY_LISTS.every((list) => {
      const given = answers.filter(({ question }) => question === list).flatMap(({ options }) => options);
      return given.length === 1 && given[0] === 'none';
    });

  test('on every path', () => {
    const routine = paths.filter((path) => urgencyOf(path) === 'routine');
    expect(routine.length).toBeGreaterThan(1000);
    expect(routine.filter((path) => !allNone(path))).toStrictEqual([]);
  });

  test('for whatever set of answers, which gets the outcome of the hand-written table', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const { id } = outcomeOf(flow, answers);
        reached.add(id);
        expect(id).toBe(expectedOutcome(answers));
        if (id === 'routine') expect(allNone(answers)).toBe(true);
      }),
      { seed, numRuns: 5000 },
    );
    expect(reached).toStrictEqual(new Set(Object.keys(flow.outcomes)));
  });
});

test('(iv) an outcome reached after going back and changing is that of a fresh visitor with the same answers', { timeout: 60_000 }, () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(walks, (moves) => {
      let [snapshot] = initialTransition(machine);
      const go = (move: (typeof moves)[number]) => {
        [snapshot] = transition(machine, snapshot, eventOf(flow, move, String(snapshot.value), snapshot.context.answers));
      };
      moves.forEach(go);
      while (!snapshot.hasTag('end')) go({ does: 'answer', pick: 1 });

      const { answers } = snapshot.context;
      const fresh = replay(machine, answers);
      const step = stepOf(flow, String(snapshot.value), answers);
      expect(step).toStrictEqual(stepOf(flow, String(fresh.value), fresh.context.answers));
      expect(step.id).toBe(expectedOutcome(answers));
      reached.add(step.id);
    }),
    { seed, numRuns: 400 },
  );
  expect(reached).toStrictEqual(new Set(['emergency', 'doubt_now', 'pregnancy_now', 'urgent_same_day', 'under_18', 'gp_first', 'routine']));
});

test('(v) the emergency card is at most three answers from the start', () => {
  const emergencies = paths.filter((path) => urgencyOf(path) === 'emergency');
  expect(Math.max(...emergencies.map((path) => path.length - 1))).toBe(3);
});

test('(vii) no path to an emergency or a same-day outcome offers the clinic', () => {
  const urgent = paths.map((path) => outcomeOf(flow, path).outcome).filter(({ urgency }) => atLeast(urgency, 'urgent_same_day'));
  expect(urgent.length).toBeGreaterThan(1000);
  expect(urgent.filter((outcome) => 'contact' in outcome)).toStrictEqual([]);
});

test('nor does the card of people under 18, nor the fallback; the other two do', () => {
  const offering = Object.entries(flow.outcomes).filter(([, outcome]) => 'contact' in outcome);
  expect(offering.map(([id]) => id)).toStrictEqual(['gp_first', 'routine']);
});

test('(viii) every path ends, in at most eleven questions after the start', () => {
  expect(Math.max(...places.map(({ answers }) => answers.length - 1))).toBe(11);
});
