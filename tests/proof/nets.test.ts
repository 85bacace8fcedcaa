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
const caught = (broken: Flow, words: FlowTexts) => [
  ...checkFlow(broken, words).map(({ id }) => id),
  ...PROPERTIES.filter((property) => property.findCounterexample(broken, explore(broken))).map(({ id }) => id),
  ...(decisionTable(broken) === decisionTable(flow) ? [] : ['paths.txt']),
];
const section = (
  outcome: string,
  id: string,
  edit: (s: Flow['outcomes'][string]['sections'][number]) => Flow['outcomes'][string]['sections'],
) => withOutcome(flow, outcome, (old) => ({ ...old, sections: old.sections.flatMap((each) => (each.id === id ? edit(each) : [each])) }));

/** What is broken, the flow and its words with that break, and the net that must see it whatever else does. */
const BREAKS: readonly (readonly [what: string, net: string, broken: Flow, words?: FlowTexts])[] = [
  [
    'a conditional rule skips a safety list',
    'early-end',
    withRules(flow, 'emergency_body', (next) => [
      next[0] ?? { goTo: 'x' },
      { when: { question: 'emergency_body', chose: ['unsure'] }, goTo: 'radiation' },
      ...next.slice(1),
    ]),
  ],
  [
    'a rule out of scope where nothing needs it',
    'out-of-scope',
    withRule(flow, 'gp_background', 0, (rule) => ({ ...rule, outOfScope: true })),
  ],
  [
    'a single choice that leads out of scope',
    'out-of-scope',
    withRules(flow, 'radiation', (next) => [
      { when: { question: 'radiation', chose: ['elsewhere'] }, goTo: 'end', outOfScope: true },
      ...next,
    ]),
  ],
  ['a section shown without its "unless"', 'paths.txt', section('emergency', 'emergency_gp_line', (old) => [without(old, 'unless')])],
  ['a section shown in every region', 'paths.txt', section('emergency', 'emergency_gp_line', (old) => [without(old, 'region')])],
  [
    'a section shown for another sign',
    'paths.txt',
    section('emergency', 'emergency_accident', (old) => [{ ...old, when: { question: 'emergency_body', chose: ['chest_breath'] } }]),
  ],
  ['a list of other signs', 'paths.txt', section('under_18', 'signs_emergency', (old) => [{ ...old, signs: 'gp_first' }])],
  ['a list of signs without its signs', 'paths.txt', section('under_18', 'signs_emergency', (old) => [without(old, 'signs')])],
  ['a card without contact', 'paths.txt', withOutcome(flow, 'routine', (old) => without(old, 'contact'))],
  ['a section without the number to call', 'paths.txt', section('urgent_same_day', 'urgent_hours', (old) => [without(old, 'call')])],
  [
    'a section gone with its words',
    'missing-text',
    section('urgent_same_day', 'urgent_worse', () => []),
    withTexts(texts, 'sections.urgent_worse', () => undefined),
  ],
  ['sections in another order', 'paths.txt', withOutcome(flow, 'under_18', (old) => ({ ...old, sections: [...old.sections].reverse() }))],
  ['a fallback with contact after the GP', 'paths.txt', withOutcome(flow, 'incomplete', (old) => ({ ...old, contact: 'after_gp' }))],
  ['an empty paragraph', 'missing-text', flow, withText(texts, 'en', 'sections.emergency_wait.items.1', () => '')],
  ['an empty help', 'missing-text', flow, withText(texts, 'nl', 'questions.today_signs.options.fever_chills.help', () => '')],
  ['a key misspelt in every language', 'extra-text', flow, withTexts(texts, 'sections.urgent_body', () => ({ bdoy: ['x'] }))],
  ['a title with nothing under it', 'missing-text', flow, withTexts(texts, 'sections.what_helps.items', () => undefined)],
  ['a list where a sentence belongs', 'extra-text', flow, withTexts(texts, 'questions.onset.heading', () => ['a', 'b'])],
  ['a day that does not exist', 'missing-review', { ...flow, changed: '2026-02-31' }],
  ['a review signed by nobody', 'missing-review', { ...flow, status: 'active', review: { by: '', on: 'soon' } }],
];

test.each(BREAKS.map(([what, net, broken, words = texts]) => ({ what, net, broken, words })))(
  '$what is caught by $net',
  ({ net, broken, words }) => {
    expect(caught(broken, words)).toContain(net);
  },
);

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
    expect(p.length).toBeGreaterThan(0);
    expect(new Set(p.map(({ id, place }) => id + place)).size).toBe(p.length);
  });
});
