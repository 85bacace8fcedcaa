import { describe, expect, test } from 'vitest';
import { type Emit, reportSession } from '../../../../embed/widget/view/report.ts';
import { createSession } from '../../../../src/session/session.ts';
import { answers } from '../../../flow/answers.ts';
import { toyFlow } from '../../../flow/toy-flow.ts';

const tea = ['awake=yes', 'kettle=drip', 'biscuits=ginger', 'milk=sour'];

/** A session whose owner asked for `wanted`, and what the owner heard. */
function reported(...wanted: readonly ('steps' | 'outcome')[]) {
  const heard: [type: string, detail: object][] = [];
  const emit: Emit = (type, detail) => heard.push([type, detail]);
  const session = createSession(toyFlow);
  const stop = reportSession(session, wanted, emit);
  const walk = (written: readonly string[]) => {
    for (const answer of answers(...written)) session.send({ type: 'answer', ...answer });
  };
  return { session, heard, walk, stop };
}

describe('what the owner hears of a conversation', () => {
  test('that it began and that a card was reached, and by default nothing more', () => {
    const { heard, walk } = reported();
    walk(tea);
    expect(heard).toStrictEqual([
      ['start', {}],
      ['finish', {}],
    ]);
  });

  test('of a visitor for whom the first answer leads to a card, the same', () => {
    const { heard, walk } = reported();
    walk(['awake=asleep']);
    expect(heard).toStrictEqual([
      ['start', {}],
      ['finish', {}],
    ]);
  });

  test('that a card was reached once while it stays, and again when the visitor comes to one again', () => {
    const { session, heard, walk } = reported();
    const finishes = () => heard.filter(([type]) => type === 'finish');
    walk(tea);
    for (const screen of ['contact', 'about', 'read', 'conversation'] as const) session.show(screen);
    expect(finishes()).toHaveLength(1);
    session.back();
    expect(finishes()).toHaveLength(1);
    walk(['milk=fresh']);
    expect(finishes()).toHaveLength(2);
  });

  test('each question and its position, for who asked for steps', () => {
    const { heard, walk } = reported('steps');
    walk(tea);
    expect(heard).toStrictEqual([
      ['start', {}],
      ['step', { question: 'kettle', position: 1 }],
      ['step', { question: 'biscuits', position: 2 }],
      ['step', { question: 'milk', position: 3 }],
      ['finish', {}],
    ]);
  });

  test('the outcome, for who asked for it', () => {
    const { heard, walk } = reported('outcome');
    walk(tea);
    expect(heard).toStrictEqual([
      ['start', {}],
      ['finish', {}],
      ['outcome', { outcome: 'call_plumber' }],
    ]);
  });

  test('the same question once, however often the screen changes or an event is ignored', () => {
    const { session, heard, walk } = reported('steps');
    walk(['awake=yes', 'awake=yes', 'kettle=']);
    session.show('about');
    session.show('conversation');
    expect(heard).toStrictEqual([
      ['start', {}],
      ['step', { question: 'kettle', position: 1 }],
    ]);
  });

  test('a question that is asked again', () => {
    const { session, heard, walk } = reported('steps');
    walk(['awake=yes', 'kettle=smoke']);
    session.back();
    expect(heard.at(-1)).toStrictEqual(['step', { question: 'kettle', position: 1 }]);
  });

  test('nothing any more once it is stopped', () => {
    const { heard, walk, stop } = reported('steps', 'outcome');
    stop();
    walk(tea);
    expect(heard).toStrictEqual([]);
  });
});

test('no event ever carries an answer', () => {
  const { heard, walk } = reported('steps', 'outcome');
  walk(tea);
  const told = JSON.stringify(heard);
  for (const option of ['yes', 'drip', 'ginger', 'sour']) expect(told).not.toContain(option);
  expect(heard).toHaveLength(6);
});
