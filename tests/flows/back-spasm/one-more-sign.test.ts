import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Condition, Urgency } from '../../../src/flow/flow.ts';
import type { FlowSnapshot } from '../../../src/flow/machine.ts';
import { outcomeOf } from '../../../src/flow/outcome.ts';
import { atLeast, higher } from '../../../src/flow/urgency.ts';
import { arbitraryAnswers } from './arbitrary-answers.ts';
import { arrive, flow, paths } from './explored.ts';
import { TABLE } from './urgency-table.ts';

const urgencyOf = (answers: readonly Answer[]): Urgency => outcomeOf(flow, answers).outcome.urgency;
const signsOf = (question: string): readonly string[] =>
  Object.entries(TABLE[question] ?? {}).flatMap(([option, raised]) => (raised && question !== 'start' ? [option] : []));

describe('(i) one more warning sign never lowers the advice', () => {
  test('on every path, for every sign of every question', { timeout: 60_000 }, () => {
    const urgencies = new Map<FlowSnapshot, Urgency>();
    const urgencyAt = (place: FlowSnapshot) => {
      const urgency = urgencies.get(place) ?? urgencyOf(place.context.answers);
      urgencies.set(place, urgency);
      return urgency;
    };
    const lowered = paths.flatMap((path) => {
      const urgency = urgencyOf(path);
      return path.flatMap((answer, at) =>
        withOneMore(answer)
          .map((more) => arrive([...path.slice(0, at), more, ...path.slice(at + 1)]))
          .filter((place) => !place.hasTag('end') || !atLeast(urgencyAt(place), urgency))
          .map((place) => ({ path, lowered: place.context.answers })),
      );
    });
    expect(lowered).toStrictEqual([]);
  });

  test('and what says "now" never becomes "today"', () => {
    const signs = Object.keys(TABLE).flatMap((question) => signsOf(question).map((option) => ({ question, options: [option] })));
    const saysNow = (answers: readonly Answer[]) => {
      const { urgency, now } = outcomeOf(flow, answers).outcome;
      return urgency === 'emergency' || now === true;
    };
    const said = paths.filter(saysNow);
    expect(said.length).toBeGreaterThan(100);
    const lost = said.flatMap((path) => signs.filter((sign) => !saysNow([...path, sign])).map((sign) => ({ path, sign })));
    expect(lost).toStrictEqual([]);
  });

  test('for whatever set of answers', () => {
    const signs = Object.keys(TABLE).flatMap((question) => signsOf(question).map((option) => ({ question, options: [option] })));
    fc.assert(
      fc.property(arbitraryAnswers, fc.constantFrom(...signs), (answers, sign) => {
        expect(atLeast(urgencyOf([...answers, sign]), urgencyOf(answers))).toBe(true);
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });

  test('because the flow ends early only where no later question can raise more, or for somebody it is not meant for', () => {
    const early = Object.entries(flow.questions).flatMap(([id, { next }]) =>
      next
        .filter(({ goTo, outOfScope }) => goTo === 'end' && !outOfScope)
        .map(({ when }) => ({ id, ends: floor(when), later: highestAfter(id) })),
    );
    expect(early.length).toBeGreaterThan(5);
    expect(early.filter(({ ends, later }) => !atLeast(ends, later))).toStrictEqual([]);
  });

  test('and only people under 18 are outside of the guide', () => {
    const outside = Object.entries(flow.questions).flatMap(([id, { next }]) =>
      next.filter((rule) => rule.outOfScope).map(({ when }) => [id, when]),
    );
    expect(outside).toStrictEqual([['start', { question: 'start', chose: ['under_18'] }]]);
    const [first] = flow.outcomes.under_18?.sections.filter(({ head }) => !head) ?? [];
    expect(first, 'their card opens with the full list of emergency signs').toStrictEqual({
      id: 'signs_emergency',
      signs: 'emergency',
      keep: true,
    });
  });

  /** The answer with a sign that it lacks. "None of these" goes, and on a single choice only a harmless option is replaced. */
  function withOneMore({ question, options }: Answer): readonly Answer[] {
    const missing = signsOf(question).filter((sign) => !options.includes(sign));
    if (flow.questions[question]?.kind === 'many') {
      return missing.map((sign) => ({ question, options: [...options.filter((id) => id !== 'none'), sign] }));
    }
    return options.some((id) => TABLE[question]?.[id]) ? [] : missing.map((sign) => ({ question, options: [sign] }));
  }

  /** The lowest urgency that answers have for which `when` holds. */
  function floor(when: Condition | undefined): Urgency {
    if (!when) return 'routine';
    if ('raised' in when) return when.raised;
    const floors =
      'any' in when ? when.any.map(floor) : when.chose.map((id) => flow.questions[when.question]?.options[id]?.raises ?? 'routine');
    return floors.reduce((low, each) => (atLeast(low, each) ? each : low), 'emergency');
  }

  /** The highest urgency that the questions behind `id` can raise. */
  function highestAfter(id: string, seen: readonly string[] = []): Urgency {
    const ahead = (flow.questions[id]?.next ?? []).map(({ goTo }) => goTo).filter((goTo) => goTo !== 'end' && !seen.includes(goTo));
    return ahead
      .flatMap((goTo) => [
        ...Object.values(flow.questions[goTo]?.options ?? {}).map(({ raises }): Urgency => raises ?? 'routine'),
        highestAfter(goTo, [...seen, goTo]),
      ])
      .reduce(higher, 'routine');
  }
});
