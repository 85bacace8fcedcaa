import { describe, expect, test } from 'vitest';
import { holds } from '../../src/flow/condition.ts';
import type { Answer, Flow } from '../../src/flow/flow.ts';
import { outcomeOf, raisersOf } from '../../src/flow/outcome.ts';
import { optionOf, raisedBy } from '../../src/flow/raised.ts';
import { atLeast, higher } from '../../src/flow/urgency.ts';
import { answers } from './answers.ts';
import { toyFlow } from './toy-flow.ts';

const outcome = (...written: string[]) => outcomeOf(toyFlow, answers(...written)).id;
const strange = ['nonsense', '', 'constructor', '__proto__', 'toString', 'hasOwnProperty'];

describe('the outcome is the highest urgency raised', () => {
  test.each([
    ['call_fire_brigade', ['awake=yes', 'kettle=smoke']],
    ['call_fire_brigade', ['awake=yes', 'kettle=drip,smoke,unsure']],
    ['call_plumber', ['awake=yes', 'kettle=drip', 'biscuits=ginger', 'milk=fresh']],
    ['call_plumber', ['awake=yes', 'kettle=unsure', 'milk=sour']],
    ['ask_aunt', ['awake=yes', 'kettle=none', 'biscuits=none', 'milk=sour']],
    ['drink_tea', ['awake=yes', 'kettle=none', 'biscuits=ginger', 'milk=fresh']],
  ])('%s for %j', (id, written) => {
    expect(outcome(...written)).toBe(id);
  });

  test('an outcome whose own condition holds goes before the general one of the same urgency', () => {
    expect(outcome('awake=asleep')).toBe('sleep_on');
  });

  test('but never before a higher urgency', () => {
    expect(outcome('awake=asleep', 'kettle=smoke')).toBe('call_fire_brigade');
  });

  test('a flow that lacks the outcome throws and does not pick a milder one', () => {
    const { call_plumber: _, ...outcomes } = toyFlow.outcomes;
    const broken: Flow = { ...toyFlow, outcomes };
    expect(() => outcomeOf(broken, answers('awake=yes', 'kettle=drip'))).toThrow(
      'Flow "toy-tea" has no outcome for "urgent_same_day". Add it to outcomes.',
    );
  });
});

describe('routine needs the list of warning signs answered exactly "none of these"', () => {
  test.each([
    ['nothing answered', []],
    ['the list skipped', ['awake=yes', 'biscuits=none', 'milk=fresh']],
    ['the list left empty', ['awake=yes', 'kettle=', 'milk=fresh']],
    ['the list answered twice', ['awake=yes', 'kettle=none', 'kettle=none', 'milk=fresh']],
    ['another question left empty', ['awake=yes', 'kettle=none', 'milk=']],
  ])('%s: the fallback', (_, written) => {
    expect(outcome(...written)).toBe('muddle');
  });

  test.each<[string, (id: string) => readonly Answer[]]>([
    ['beside "none of these"', (id) => [{ question: 'kettle', options: ['none', id] }, ...answers('awake=yes', 'milk=fresh')]],
    ['elsewhere', (id) => [...answers('awake=yes', 'kettle=none'), { question: 'milk', options: [id] }]],
    ['as a question', (id) => [...answers('awake=yes', 'kettle=none', 'milk=fresh'), { question: id, options: ['fresh'] }]],
    ['as an empty question', (id) => [...answers('awake=yes', 'kettle=none', 'milk=fresh'), { question: id, options: [] }]],
  ])('an id that the flow does not know %s: the fallback', (_, given) => {
    for (const id of strange) expect(outcomeOf(toyFlow, given(id)).id).toBe('muddle');
  });

  test.each(strange)('the unknown answer "%s" never pulls a higher urgency down', (id) => {
    const stray: Answer = { question: id, options: [id] };
    expect(outcomeOf(toyFlow, [stray, ...answers('awake=yes', 'kettle=smoke')]).id).toBe('call_fire_brigade');
    expect(outcomeOf(toyFlow, [...answers('awake=yes', 'kettle=drip'), stray]).id).toBe('call_plumber');
  });
});

describe('why: the options that raise the outcome’s own urgency', () => {
  test('only those, and not the lower ones', () => {
    const { because } = outcomeOf(toyFlow, answers('awake=yes', 'kettle=smoke,drip', 'milk=sour'));
    expect(because).toStrictEqual(answers('kettle=smoke'));
  });

  test('"I am not sure" is a reason too', () => {
    expect(outcomeOf(toyFlow, answers('awake=yes', 'kettle=drip,unsure')).because).toStrictEqual(answers('kettle=drip,unsure'));
  });

  test('none for routine', () => {
    expect(outcomeOf(toyFlow, answers('awake=yes', 'kettle=none', 'milk=fresh')).because).toStrictEqual([]);
  });

  test('from several questions, in the order of the answers', () => {
    const given = answers('awake=asleep', 'kettle=none', 'milk=sour');
    expect(raisersOf(toyFlow, given, 'gp_first')).toStrictEqual(answers('awake=asleep', 'milk=sour'));
  });
});

describe('conditions', () => {
  const given = answers('awake=yes', 'kettle=drip');
  test('"raised" holds at that urgency and above it', () => {
    expect(holds(toyFlow, { raised: 'gp_first' }, given)).toBe(true);
    expect(holds(toyFlow, { raised: 'urgent_same_day' }, given)).toBe(true);
    expect(holds(toyFlow, { raised: 'emergency' }, given)).toBe(false);
  });

  test('"chose" wants one of the options, on that very question', () => {
    expect(holds(toyFlow, { question: 'kettle', chose: ['smoke', 'drip'] }, given)).toBe(true);
    expect(holds(toyFlow, { question: 'kettle', chose: ['smoke'] }, given)).toBe(false);
    expect(holds(toyFlow, { question: 'milk', chose: ['drip'] }, given)).toBe(false);
  });

  test('"any" holds when one of them does', () => {
    expect(holds(toyFlow, { any: [{ raised: 'emergency' }, { question: 'awake', chose: ['yes'] }] }, given)).toBe(true);
    expect(holds(toyFlow, { any: [{ raised: 'emergency' }] }, given)).toBe(false);
    expect(holds(toyFlow, { any: [] }, given)).toBe(false);
  });

  test('no condition holds always', () => {
    expect(holds(toyFlow, undefined, [])).toBe(true);
  });
});

test('emergency is the highest urgency and routine the lowest', () => {
  expect(higher('gp_first', 'emergency')).toBe('emergency');
  expect(higher('urgent_same_day', 'gp_first')).toBe('urgent_same_day');
  expect(higher('routine', 'gp_first')).toBe('gp_first');
  expect(atLeast('emergency', 'emergency')).toBe(true);
  expect(atLeast('gp_first', 'urgent_same_day')).toBe(false);
});

test.each(strange)('the option "%s" that the flow does not know counts as "see your doctor first"', (id) => {
  expect(optionOf(toyFlow, 'kettle', id)).toBeUndefined();
  expect(optionOf(toyFlow, id, id)).toBeUndefined();
  expect(raisedBy(toyFlow, [{ question: 'kettle', options: [id] }])).toBe('gp_first');
  expect(raisedBy(toyFlow, [{ question: id, options: [id] }])).toBe('gp_first');
});

test('a condition on some options holds when one of several ticked options is among them', () => {
  expect(holds(toyFlow, { question: 'kettle', chose: ['smoke'] }, [{ question: 'kettle', options: ['smoke', 'drip'] }])).toBe(true);
  expect(holds(toyFlow, { question: 'kettle', chose: ['none'] }, [{ question: 'kettle', options: ['smoke', 'drip'] }])).toBe(false);
});

test('a sign that raises nothing by mistake is still no "none of these"', () => {
  const kettle = toyFlow.questions.kettle;
  const silent: Flow = {
    ...toyFlow,
    questions: { ...toyFlow.questions, ...(kettle && { kettle: { ...kettle, options: { ...kettle.options, drip: {} } } }) },
  };
  expect(outcomeOf(silent, answers('awake=yes', 'kettle=drip', 'biscuits=none', 'milk=fresh')).id).toBe(toyFlow.fallback);
});
