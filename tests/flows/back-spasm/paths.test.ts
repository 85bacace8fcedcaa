import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../src/flow/outcome.ts';
import { answersTo } from '../../proof/explore.ts';
import { flow, paths, places } from './explored.ts';
import { expectedNext, expectedOutcome, LISTS, SAFETY_LISTS, TABLE } from './urgency-table.ts';

describe('the flow asks what the hand-written table says', () => {
  test('the same questions, in the same order', () => {
    expect(Object.keys(flow.questions)).toStrictEqual(Object.keys(TABLE));
    expect(flow.start).toBe('start');
  });

  test.each(Object.entries(TABLE))('%s: the same options, raising the same urgencies', (id, options) => {
    const asked = Object.entries(flow.questions[id]?.options ?? {}).map(([option, { raises }]) => [option, raises ?? null]);
    expect(asked).toStrictEqual(Object.entries(options));
  });

  test('several options on the lists only', () => {
    const many = Object.keys(flow.questions).filter((id) => flow.questions[id]?.kind === 'many');
    expect(many).toStrictEqual(LISTS);
  });

  test('five safety lists, each with "none of these" and "I am not sure"', () => {
    const lists = Object.keys(flow.questions).filter((id) => flow.questions[id]?.safety);
    expect(lists).toStrictEqual(SAFETY_LISTS);
    for (const list of lists) {
      expect(flow.questions[list]?.options.none?.excludes).toBe('all');
      expect(flow.questions[list]?.options.unsure?.excludes).toBe('none');
    }
  });

  test('no option but "none of these" and "I am not sure" excludes another', () => {
    const excluding = Object.values(flow.questions).flatMap(({ options }) => Object.keys(options).filter((id) => options[id]?.excludes));
    expect(new Set(excluding)).toStrictEqual(new Set(['none', 'unsure']));
  });
});

describe('every path', () => {
  test('is explored: each place leads on by each of its answers', () => {
    const ways = places.map(({ state }) => flow.questions[state]).flatMap((question) => (question ? answersTo(question) : []));
    expect(places.length).toBe(1 + ways.length);
    expect(paths.length).toBeGreaterThan(5000);
  });

  test('asks the questions in the order of the table, and ends where it says', () => {
    const strays = places.filter(({ state, answers }) => state !== expectedNext(answers));
    expect(strays).toStrictEqual([]);
  });

  test('ends on the outcome of the table', () => {
    const wrong = paths
      .map((answers) => ({ answers, outcome: outcomeOf(flow, answers).id, expected: expectedOutcome(answers) }))
      .filter(({ outcome, expected }) => outcome !== expected);
    expect(wrong).toStrictEqual([]);
  });
});

test('every outcome is reached, but the fallback: that one is for what must never happen', () => {
  const reached = new Set(paths.map((answers) => outcomeOf(flow, answers).id));
  expect(reached).toStrictEqual(new Set(['emergency', 'doubt_now', 'pregnancy_now', 'urgent_same_day', 'gp_first', 'under_18', 'routine']));
  expect(new Set(Object.keys(flow.outcomes))).toStrictEqual(new Set([...reached, 'incomplete']));
  expect(flow.fallback).toBe('incomplete');
});

test('each outcome has the urgency that its name says', () => {
  const urgencies = Object.entries(flow.outcomes).map(([id, { urgency }]) => [id, urgency]);
  expect(Object.fromEntries(urgencies)).toStrictEqual({
    emergency: 'emergency',
    doubt_now: 'urgent_same_day',
    pregnancy_now: 'urgent_same_day',
    urgent_same_day: 'urgent_same_day',
    under_18: 'gp_first',
    gp_first: 'gp_first',
    routine: 'routine',
    incomplete: 'gp_first',
  });
});
