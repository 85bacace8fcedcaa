import { expect, test } from 'vitest';
import { placeInFlow, replayed, walked } from '../../../embed/workshop/look/walk.ts';
import { shippedFile } from '../../../embed/workshop/shipped-file.ts';
import type { Answer, Flow } from '../../../src/flow/flow.ts';

const { flow } = shippedFile();
const given = (...answers: readonly (readonly [question: string, ...options: string[]])[]): readonly Answer[] =>
  answers.map(([question, ...options]) => ({ question, options }));
const emergency = given(['start', 'adult'], ['emergency_body', 'none'], ['emergency_nerve', 'bladder_new']);

test('a walk ends on its card', () => {
  expect(replayed(flow, emergency)).toStrictEqual({ answers: emergency, outcome: 'emergency' });
  expect(placeInFlow(flow, emergency)).toBe('flow.outcomes.emergency');
});

test('a walk that is not at its end stands at the next question', () => {
  expect(replayed(flow, emergency.slice(0, 2))).toStrictEqual({ answers: emergency.slice(0, 2), question: 'emergency_nerve' });
  expect(placeInFlow(flow, emergency.slice(0, 2))).toBe('flow.questions.emergency_nerve');
});

test('nobody has begun', () => {
  expect(replayed(flow, [])).toStrictEqual({ answers: [], question: 'start' });
  expect(placeInFlow(flow, [])).toBeUndefined();
});

test('what no longer fits stops the walk there, and so does what comes after it', () => {
  const without: Flow['questions'][string] = { kind: 'one', options: { none: {} }, next: [{ goTo: 'end' }] };
  const gone: Flow = { ...flow, questions: { ...flow.questions, emergency_nerve: without } };
  expect(replayed(gone, emergency)).toStrictEqual({ answers: emergency.slice(0, 2), question: 'emergency_nerve' });
  expect(replayed(flow, given(['start', 'adult'], ['emergency_body', 'none', 'unsure']))).toMatchObject({ question: 'emergency_body' });
});

test('a circle, a rule that is missing and a target that is not there end the walk instead of going on for ever', () => {
  const start = { kind: 'one' as const, options: { on: {} } };
  const of = (questions: Flow['questions']): Flow => ({ ...flow, start: 'a', questions });
  const on = () => ['on'];
  expect(walked(of({ a: { ...start, next: [{ goTo: 'b' }] }, b: { ...start, next: [{ goTo: 'a' }] } }), on)).toMatchObject({
    question: 'a',
  });
  expect(walked(of({ a: { ...start, next: [] } }), on)).toStrictEqual({ answers: [], question: 'a' });
  expect(walked(of({ a: { ...start, next: [{ goTo: 'gone' }] } }), on)).toMatchObject({ question: 'gone' });
});

test('an end without a card has none', () => {
  expect(replayed({ ...flow, outcomes: {} }, emergency)).toStrictEqual({ answers: emergency });
});
