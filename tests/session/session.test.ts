import { describe, expect, test, vi } from 'vitest';
import type { Flow } from '../../src/flow/flow.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { answers } from '../flow/answers.ts';
import { toyFlow } from '../flow/toy-flow.ts';

/** A session after `written` answers. */
function sessionAt(...written: readonly string[]): Session {
  const session = createSession(toyFlow);
  for (const answer of answers(...written)) session.send({ type: 'answer', ...answer });
  return session;
}

test('begins at the start, with the conversation open', () => {
  expect(sessionAt().getState()).toMatchObject({ step: { kind: 'start', id: 'awake' }, answers: [], drafts: [], screen: 'conversation' });
});

test('an answer leads to the next question, and the last one to the outcome', () => {
  const session = sessionAt('awake=yes');
  expect(session.getState()).toMatchObject({ step: { kind: 'question', id: 'kettle' }, answers: answers('awake=yes') });
  session.send({ type: 'answer', question: 'kettle', options: ['smoke'] });
  expect(session.getState().step).toMatchObject({ kind: 'outcome', id: 'call_fire_brigade' });
});

test.each(['constructor', '__proto__', 'kettle', 'awake'])('an event for "%s" that does not fit changes nothing', (question) => {
  const session = sessionAt('awake=yes');
  const before = session.getState();
  session.send({ type: 'answer', question, options: ['yes'] });
  session.send({ type: 'answer', question, options: [] });
  expect(session.getState()).toStrictEqual(before);
});

test.each(['xstate.stop', 'xstate.error.actor.x', 'xstate.init', 'toString', null])(
  'an event of a type that is not ours (%s) changes nothing',
  (type) => {
    const session = sessionAt('awake=yes');
    const before = session.getState();
    Reflect.apply(session.send, session, [type && { type }]);
    expect(session.getState()).toStrictEqual(before);
    session.send({ type: 'answer', question: 'kettle', options: ['smoke'] });
    expect(session.getState().step.kind).toBe('outcome');
  },
);

describe('back', () => {
  test('asks the last answered question again, with what was chosen as a draft', () => {
    const session = sessionAt('awake=yes', 'kettle=drip');
    session.back();
    expect(session.getState()).toMatchObject({ step: { id: 'kettle' }, answers: answers('awake=yes'), drafts: answers('kettle=drip') });
  });

  test('goes one question back, however many were answered', () => {
    const session = sessionAt('awake=yes', 'kettle=drip', 'biscuits=ginger');
    session.back();
    expect(session.getState().step.id).toBe('biscuits');
  });

  test('leads from the outcome to the last question', () => {
    const session = sessionAt('awake=yes', 'kettle=smoke');
    session.back();
    expect(session.getState().step).toMatchObject({ kind: 'question', id: 'kettle' });
  });

  test('does nothing at the start, and tells nobody', () => {
    const session = sessionAt();
    const told = vi.fn();
    session.subscribe(told);
    session.back();
    expect(session.getState().step.id).toBe('awake');
    expect(told).not.toHaveBeenCalled();
  });
});

test('Change asks the named question again, and starting again forgets everything', () => {
  const session = sessionAt('awake=yes', 'kettle=drip', 'biscuits=ginger');
  session.send({ type: 'revisit', question: 'kettle' });
  expect(session.getState()).toMatchObject({ step: { id: 'kettle' }, drafts: answers('kettle=drip', 'biscuits=ginger') });
  session.send({ type: 'restart' });
  expect(session.getState()).toStrictEqual(sessionAt().getState());
});

describe('the open screen', () => {
  test('changes nothing of the conversation', () => {
    const session = sessionAt('awake=yes');
    const { step, answers: given } = session.getState();
    session.show('about');
    expect(session.getState()).toStrictEqual({ step, answers: given, drafts: [], kept: [], screen: 'about' });
  });

  test('is the conversation again as soon as something is answered or changed', () => {
    const session = sessionAt('awake=yes', 'kettle=drip');
    session.show('read');
    session.send({ type: 'revisit', question: 'kettle' });
    expect(session.getState().screen).toBe('conversation');
  });
});

describe('subscribers', () => {
  test('hear of every change with the newest state, until they leave', () => {
    const session = sessionAt();
    const heard: string[] = [];
    const leave = session.subscribe(({ step, screen }) => heard.push(`${step.id} ${screen}`));
    session.send({ type: 'answer', question: 'awake', options: ['yes'] });
    session.show('contact');
    leave();
    session.back();
    expect(heard).toStrictEqual(['kettle conversation', 'kettle contact']);
  });

  test('hear nothing after the session has stopped', () => {
    const session = sessionAt();
    const heard = vi.fn();
    session.subscribe(heard);
    session.stop();
    session.show('about');
    expect(heard).not.toHaveBeenCalled();
  });
});

test('two sessions on one page share nothing', () => {
  const [one, other] = [sessionAt('awake=yes'), sessionAt()];
  expect(one.getState().step.id).toBe('kettle');
  expect(other.getState().step.id).toBe('awake');
});

describe('a broken flow throws to whoever asked, so that the safety card can come', () => {
  const yes = { type: 'answer', question: 'awake', options: ['yes'] } as const;

  test('when an outcome is missing', () => {
    const { call_fire_brigade: _, ...outcomes } = toyFlow.outcomes;
    const session = createSession({ ...toyFlow, outcomes });
    session.send(yes);
    expect(() => session.send({ type: 'answer', question: 'kettle', options: ['smoke'] })).toThrow('no outcome for "emergency"');
  });

  test('when a rule cannot be evaluated, at once and not later on the host page', () => {
    const broken: Flow = JSON.parse(JSON.stringify(toyFlow).replace('"chose":["asleep"]', '"chose":null'));
    const session = createSession(broken);
    expect(() => session.send(yes)).toThrow();
  });

  test('when the start does not exist', () => {
    expect(() => createSession({ ...toyFlow, start: 'nowhere' })).toThrow();
  });
});
