import { expect, test } from 'vitest';
import flow from '../../../flows/back-spasm/flow.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { answers } from '../../flow/answers.ts';

const LISTS = ['emergency_body=none', 'emergency_nerve=none', 'radiation=back_only', 'today_signs=none', 'today_combined=none'];
const BEFORE = ['start=adult', ...LISTS, 'gp_background=none'];
const REST = ['onset=sudden_moment', 'duration=under_6w', 'trigger=lifting', 'stiffness=stiff', 'locked=locked'];

const give = (session: Session, written: readonly string[]) => {
  for (const answer of answers(...written)) session.send({ type: 'answer', ...answer });
};
function sessionAt(...written: readonly string[]): Session {
  const session = createSession(flow);
  give(session, written);
  return session;
}
function change(session: Session, question: string, written: string) {
  session.send({ type: 'revisit', question });
  give(session, [written]);
}

test('another trigger, from the routine card: one tap confirms stiffness and feeling locked', () => {
  const session = sessionAt(...BEFORE, ...REST);
  change(session, 'trigger', 'trigger=sport');
  expect(session.getState()).toMatchObject({ step: { id: 'stiffness' }, kept: answers('stiffness=stiff', 'locked=locked') });
  session.keep();
  const fresh = sessionAt(...BEFORE, 'onset=sudden_moment', 'duration=under_6w', 'trigger=sport', 'stiffness=stiff', 'locked=locked');
  expect(session.getState()).toStrictEqual(fresh.getState());
  expect(session.getState().step).toMatchObject({ kind: 'outcome', id: 'routine' });
});

test('another answer to the first list: each list of warning signs after it is asked again before anything is offered', () => {
  const session = sessionAt(...BEFORE, ...REST);
  change(session, 'emergency_body', 'emergency_body=none');
  for (const next of ['emergency_nerve=none', 'radiation=back_only', 'today_signs=none', 'today_combined=none', 'gp_background=none']) {
    expect(session.getState(), `before ${next}`).toMatchObject({ step: { id: next.split('=')[0] }, kept: [] });
    session.keep();
    give(session, [next]);
  }
  expect(session.getState().kept).toStrictEqual(answers(...REST));
  session.keep();
  expect(session.getState()).toStrictEqual(sessionAt(...BEFORE, ...REST).getState());
});

test('a sign that is found on the way ends the walk, and nothing is offered', () => {
  const session = sessionAt(...BEFORE, ...REST);
  change(session, 'emergency_body', 'emergency_body=none');
  give(session, ['emergency_nerve=saddle_numb']);
  expect(session.getState()).toMatchObject({ step: { kind: 'outcome', id: 'emergency' }, kept: [] });
});

test('a kept answer that sends to the GP sends there again', () => {
  const session = sessionAt(...BEFORE, 'onset=gradual', 'duration=under_6w', 'trigger=accident');
  change(session, 'onset', 'onset=sudden_day');
  expect(session.getState().kept).toStrictEqual(answers('duration=under_6w', 'trigger=accident'));
  session.keep();
  expect(session.getState().step).toMatchObject({ kind: 'outcome', id: 'gp_first' });
});

test('an answer that ends sooner than before leaves nothing to keep', () => {
  const session = sessionAt(...BEFORE, ...REST);
  change(session, 'duration', 'duration=over_6w');
  expect(session.getState()).toMatchObject({ step: { kind: 'outcome', id: 'gp_first' }, kept: [] });
});
