import { describe, expect, test } from 'vitest';
import { stepOf } from '../../src/flow/step.ts';
import { answers } from './answers.ts';
import { toyFlow } from './toy-flow.ts';

describe('what the screen shows', () => {
  test('the start, with the number of questions on the longest way', () => {
    expect(stepOf(toyFlow, 'awake', [])).toStrictEqual({
      kind: 'start',
      id: 'awake',
      question: toyFlow.questions.awake,
      position: 0,
      total: 3,
    });
  });

  test('a question, counted from the first after the start', () => {
    const given = answers('awake=yes', 'kettle=none', 'biscuits=none');
    expect(stepOf(toyFlow, 'kettle', given.slice(0, 1))).toMatchObject({ kind: 'question', id: 'kettle', position: 1, total: 3 });
    expect(stepOf(toyFlow, 'biscuits', given.slice(0, 2))).toMatchObject({ kind: 'question', position: 2, total: 3 });
    expect(stepOf(toyFlow, 'milk', given)).toMatchObject({ kind: 'question', position: 3, total: 3 });
  });

  test('a shorter total once a shorter way is taken', () => {
    expect(stepOf(toyFlow, 'milk', answers('awake=yes', 'kettle=unsure'))).toMatchObject({ position: 2, total: 2 });
  });

  test('the outcome of the answers at the end', () => {
    expect(stepOf(toyFlow, 'end', answers('awake=yes', 'kettle=smoke'))).toMatchObject({ kind: 'outcome', id: 'call_fire_brigade' });
  });

  test.each(['nonsense', 'constructor', '__proto__'])('for the state "%s" nothing: it throws', (state) => {
    expect(() => stepOf(toyFlow, state, [])).toThrow();
  });
});

test('a flow whose questions go in a circle still counts to an end', () => {
  const again = { kind: 'one', options: { yes: {} }, next: [{ goTo: 'b' }] } as const;
  const circle = { ...toyFlow, start: 'a', questions: { a: again, b: { ...again, next: [{ goTo: 'a' }] } } } as const;
  expect(stepOf(circle, 'a', [])).toMatchObject({ total: 1 });
});

test('a state that is no question is named in the error', () => {
  expect(() => stepOf(toyFlow, 'attic', [])).toThrow(/"attic"/);
});
