import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { FLOWS } from '../../flows/index.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { createFlowMachine } from '../../src/flow/machine.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { answers } from '../flow/answers.ts';
import { anyTruth, walkOf } from '../flow/arbitrary-answers.ts';
import { without, withQuestion } from '../flow/edit.ts';
import { gardenFlow } from '../flow/garden-flow.ts';
import { eventOf, type Move, walks } from '../flow/random-walk.ts';
import { toyFlow } from '../flow/toy-flow.ts';

const give = (session: Session, ...written: readonly string[]) => {
  for (const answer of answers(...written)) session.send({ type: 'answer', ...answer });
};

/** A session after `written` answers. */
function sessionAt(...written: readonly string[]): Session {
  const session = createSession(toyFlow);
  give(session, ...written);
  return session;
}

const TEA = ['awake=yes', 'kettle=none', 'biscuits=ginger', 'milk=fresh'] as const;

/** A visitor who had the card of `TEA` and looked at the kettle again. */
function changed(kettle: string): Session {
  const session = sessionAt(...TEA);
  session.send({ type: 'revisit', question: 'kettle' });
  give(session, kettle);
  return session;
}

test('after a change, what follows is offered, and one tap gives it: as if answered by hand', () => {
  const session = changed('kettle=drip');
  expect(session.getState()).toMatchObject({ step: { id: 'biscuits' }, kept: answers('biscuits=ginger', 'milk=fresh') });
  session.keep();
  expect(session.getState()).toStrictEqual(sessionAt('awake=yes', 'kettle=drip', 'biscuits=ginger', 'milk=fresh').getState());
  expect(session.getState().step).toMatchObject({ kind: 'outcome', id: 'call_plumber' });
});

test('nothing is offered to whoever answers for the first time', () => {
  const session = createSession(toyFlow);
  for (const answer of TEA) {
    expect(session.getState().kept).toStrictEqual([]);
    give(session, answer);
  }
  expect(session.getState().kept).toStrictEqual([]);
});

test('nor on the question that is asked again, by Back or by Change, whatever does not fit is sent to it', () => {
  const session = sessionAt(...TEA);
  session.send({ type: 'revisit', question: 'biscuits' });
  give(session, 'milk=fresh', 'biscuits=hay');
  expect(session.getState()).toMatchObject({ step: { id: 'biscuits' }, kept: [] });
  session.back();
  expect(session.getState()).toMatchObject({ step: { id: 'kettle' }, kept: [] });
});

test('nor while a list of warning signs still comes', () => {
  const session = sessionAt(...TEA);
  session.send({ type: 'revisit', question: 'awake' });
  give(session, 'awake=yes');
  expect(session.getState()).toMatchObject({ step: { id: 'kettle' }, kept: [] });
  session.keep();
  expect(session.getState().step.id).toBe('kettle');
});

test('nor where the change leads to a question that was not asked before', () => {
  const session = sessionAt('awake=yes', 'kettle=unsure', 'milk=fresh');
  session.back();
  session.back();
  give(session, 'kettle=none');
  expect(session.getState()).toMatchObject({ step: { id: 'biscuits' }, drafts: answers('milk=fresh'), kept: [] });
});

test('it stays while another screen is open or what does not fit is sent, and is gone after going back or starting again', () => {
  const session = changed('kettle=none');
  const offered = answers('biscuits=ginger', 'milk=fresh');
  session.show('about');
  give(session, 'kettle=none');
  session.send({ type: 'revisit', question: 'milk' });
  expect(session.getState().kept).toStrictEqual(offered);
  session.back();
  expect(session.getState().kept).toStrictEqual([]);
  give(session, 'kettle=none');
  expect(session.getState().kept).toStrictEqual(offered);
  session.send({ type: 'restart' });
  expect(session.getState()).toStrictEqual(sessionAt().getState());
});

test('it is one change, told once: no screen in between is drawn or reported, and a second tap does nothing', () => {
  const session = changed('kettle=none');
  session.show('read');
  const told = vi.fn();
  session.subscribe(({ step, screen }) => told(step.kind, screen));
  session.keep();
  session.keep();
  expect(told.mock.calls).toStrictEqual([['outcome', 'conversation']]);
});

test('a session that has stopped keeps nothing', () => {
  const session = changed('kettle=none');
  session.stop();
  session.keep();
  expect(session.getState().step.id).toBe('biscuits');
});

const flows: readonly (readonly [string, Flow])[] = [
  ['back-spasm', FLOWS['back-spasm'].flow],
  // A list of pests that is no list of warning signs, or nothing in that garden could be kept.
  ['the garden flow', withQuestion(gardenFlow, 'pests', (asked) => without(asked, 'safety'))],
  ['the toy flow', toyFlow],
];

describe.each(flows)('on any walk through %s', (_, flow) => {
  test('keeping ends where answering the same by hand ends, and never passes a list of warning signs', () => {
    const machine = createFlowMachine(flow);
    const ends = new Set<string>();
    let offers = 0;
    const visit = (session: Session, move: Move) => {
      const { step, answers: given, kept } = session.getState();
      if (kept.length > 0) {
        const byHand = createSession(flow);
        for (const answer of [...given, ...kept]) byHand.send({ type: 'answer', ...answer });
        expect(kept.filter(({ question }) => flow.questions[question]?.safety)).toStrictEqual([]);
        expect(byHand.getState().step.kind).toBe('outcome');
        offers += 1;
        if (move.pick % 3 > 0) {
          session.keep();
          expect({ ...session.getState(), drafts: [] }).toStrictEqual({ ...byHand.getState(), drafts: [] });
          ends.add(session.getState().step.id);
          return;
        }
      }
      session.send(eventOf(flow, move, step.kind === 'outcome' ? 'end' : step.id, given));
    };
    fc.assert(
      fc.property(anyTruth(flow), walks, (truth, moves) => {
        const session = createSession(flow);
        for (const answer of walkOf(machine, truth)) session.send({ type: 'answer', ...answer });
        for (const move of moves) visit(session, move);
      }),
      { seed: 20261128, numRuns: 500 },
    );
    expect(offers).toBeGreaterThan(50);
    expect(ends.size).toBeGreaterThan(1);
  }, 60_000);
});
