import { describe, expect, test } from 'vitest';
import { FLOWS } from '../../flows/index.ts';
import { checkReport } from '../../src/author/check-report.ts';
import { decisionTable } from '../../src/author/table.ts';
import type { Flow, Question } from '../../src/flow/flow.ts';
import { checkFlow } from '../../src/proof/check.ts';
import type { FlowTexts } from '../../src/proof/check-texts.ts';
import { answerClasses } from '../../src/proof/classes.ts';
import { explore } from '../../src/proof/explore.ts';
import { paths } from '../../src/proof/paths.ts';
import { PROPERTIES } from '../../src/proof/properties.ts';
import { withOutcome, without, withoutOutcome, withRule, withRules, withText, withTexts } from '../flow/edit.ts';
import { gardenFlow } from '../flow/garden-flow.ts';

// Breaks that no net caught once. Each is one edit of a sound flow, and must be seen by a check, a property or paths.txt.

const { flow, texts } = FLOWS['back-spasm'];
const caught = (broken: Flow, words: FlowTexts = texts) => [
  ...checkFlow(broken, words).map(({ id }) => id),
  ...PROPERTIES.filter((property) => property.findCounterexample(broken, explore(broken))).map(({ id }) => id),
  ...(decisionTable(broken) === decisionTable(flow) ? [] : ['paths.txt']),
];
const generic = (broken: Flow) => caught(broken).filter((id) => id !== 'paths.txt');
const section = (
  outcome: string,
  id: string,
  edit: (s: Flow['outcomes'][string]['sections'][number]) => Flow['outcomes'][string]['sections'],
) => withOutcome(flow, outcome, (old) => ({ ...old, sections: old.sections.flatMap((each) => (each.id === id ? edit(each) : [each])) }));

describe('generic nets', () => {
  test('a conditional rule that skips a safety list', () => {
    expect(
      generic(
        withRules(flow, 'emergency_body', (next) => [
          next[0] ?? { goTo: 'x' },
          { when: { question: 'emergency_body', chose: ['unsure'] }, goTo: 'radiation' },
          ...next.slice(1),
        ]),
      ),
    ).not.toStrictEqual([]);
  });
  test('outOfScope where nothing needs it', () => {
    expect(generic(withRule(flow, 'gp_background', 0, (r) => ({ ...r, outOfScope: true })))).not.toStrictEqual([]);
  });
  test('out of scope on a single choice', () => {
    expect(
      generic(
        withRules(flow, 'radiation', (next) => [
          { when: { question: 'radiation', chose: ['elsewhere'] }, goTo: 'end', outOfScope: true },
          ...next,
        ]),
      ),
    ).not.toStrictEqual([]);
  });
});
describe('cards', () => {
  test('unless', () => expect(caught(section('emergency', 'emergency_gp_line', (s) => [without(s, 'unless')]))).not.toStrictEqual([]));
  test('region', () => expect(caught(section('emergency', 'emergency_gp_line', (s) => [without(s, 'region')]))).not.toStrictEqual([]));
  test('when', () =>
    expect(
      caught(section('emergency', 'emergency_accident', (s) => [{ ...s, when: { question: 'emergency_body', chose: ['chest_breath'] } }])),
    ).not.toStrictEqual([]));
  test('signs', () => expect(caught(section('under_18', 'signs_emergency', (s) => [{ ...s, signs: 'gp_first' }]))).not.toStrictEqual([]));
  test('signs dropped', () => expect(caught(section('under_18', 'signs_emergency', (s) => [without(s, 'signs')]))).not.toStrictEqual([]));
  test('contact', () => expect(caught(withOutcome(flow, 'routine', (o) => without(o, 'contact')))).not.toStrictEqual([]));
  test('call', () => expect(caught(section('urgent_same_day', 'urgent_hours', (s) => [without(s, 'call')]))).not.toStrictEqual([]));
  test('section and its words', () =>
    expect(
      caught(
        section('urgent_same_day', 'urgent_worse', () => []),
        withTexts(texts, 'sections.urgent_worse', () => undefined),
      ),
    ).not.toStrictEqual([]));
  test('order', () =>
    expect(caught(withOutcome(flow, 'under_18', (o) => ({ ...o, sections: [...o.sections].reverse() })))).not.toStrictEqual([]));
  test('contact open on gp_first for fallback', () =>
    expect(caught(withOutcome(flow, 'incomplete', (o) => ({ ...o, contact: 'after_gp' })))).not.toStrictEqual([]));
});
describe('texts', () => {
  test('emptied paragraph', () =>
    expect(
      caught(
        flow,
        withText(texts, 'en', 'sections.emergency_wait.body.1', () => ''),
      ),
    ).not.toStrictEqual([]));
  test('empty help', () =>
    expect(
      caught(
        flow,
        withText(texts, 'nl', 'questions.today_signs.options.fever_chills.help', () => ''),
      ),
    ).not.toStrictEqual([]));
  test('body misspelt in both', () =>
    expect(
      caught(
        flow,
        withTexts(texts, 'sections.urgent_body', () => ({ bdoy: ['x'] })),
      ),
    ).not.toStrictEqual([]));
  test('title only', () =>
    expect(
      caught(
        flow,
        withTexts(texts, 'sections.what_helps.items', () => undefined),
      ),
    ).not.toStrictEqual([]));
  test('heading as list', () =>
    expect(
      caught(
        flow,
        withTexts(texts, 'questions.onset.heading', () => ['a', 'b']),
      ),
    ).not.toStrictEqual([]));
});
describe('dates', () => {
  test('31 February', () => expect(generic({ ...flow, changed: '2026-02-31' })).not.toStrictEqual([]));
  test('signed by nobody', () => expect(generic({ ...flow, status: 'active', review: { by: '', on: 'soon' } })).not.toStrictEqual([]));
});
describe('the tools themselves', () => {
  const one = (next: Question['next'], ...ids: string[]): Question => ({
    kind: 'one',
    options: Object.fromEntries(ids.map((i) => [i, {}])),
    next,
  });
  const base: Flow = {
    ...gardenFlow,
    start: 'a',
    outcomes: { r: { urgency: 'routine', sections: [{ id: 'safety_net' }] }, f: { urgency: 'gp_first', sections: [{ id: 'safety_net' }] } },
    fallback: 'f',
  };
  const lists = (n: number, safety: boolean): Flow => ({
    ...base,
    start: 'q0',
    questions: Object.fromEntries(
      Array.from({ length: n }, (_, i) => [
        `q${i}`,
        {
          kind: 'many',
          ...(safety && { safety: true as const }),
          options: { s: safety ? { raises: 'gp_first' as const, sources: [] } : {}, none: { excludes: 'all' as const } },
          next: [{ goTo: i === n - 1 ? 'end' : `q${i + 1}` }],
        } satisfies Question,
      ]),
    ),
  });
  test('merged walks hide a condition on a question that some were not asked', () => {
    const merged: Flow = {
      ...base,
      questions: {
        a: one([{ when: { question: 'a', chose: ['x'] }, goTo: 'b' }, { goTo: 'd' }], 'x', 'y'),
        b: one([{ goTo: 'c' }], 'b1', 'b2'),
        d: one([{ goTo: 'c' }], 'd1'),
        c: one([{ when: { question: 'b', chose: ['b2'] }, goTo: 'e' }, { goTo: 'end' }], 'c1'),
        e: one([{ goTo: 'end' }], 'e1'),
      },
    };
    expect(checkFlow(merged, {}).map(({ id }) => id)).toContain('condition-too-early');
  });
  test.each([true, false])('states grow with lists, not with their combinations (safety: %s)', (safety) =>
    expect(explore(lists(10, safety)).states.length).toBeLessThan(100),
  );
  test('report on unknown target', () =>
    expect(
      checkReport(
        withRule(flow, 'onset', 0, () => ({ goTo: 'nowhere' })),
        texts,
      ).text,
    ).toContain('unknown-target'));
  test('report on missing outcome', () => expect(checkReport(withoutOutcome(flow, 'emergency'), texts).text).toContain('missing-outcome'));
  test('paths with an inherited target', () =>
    expect(() => [...paths(withRule(gardenFlow, 'fish', 0, () => ({ goTo: 'constructor' })))]).not.toThrow());
  test('classes with an inherited id', () => expect(answerClasses(gardenFlow, 'constructor')).toStrictEqual([]));
  test('double report', () => {
    const p = checkFlow(
      withRules(gardenFlow, 'weather', (n) => [...n, ...n]),
      {},
    );
    expect(new Set(p.map(({ id, place }) => id + place)).size).toBe(p.length);
  });
});
