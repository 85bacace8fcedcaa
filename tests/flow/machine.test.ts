import { describe, expect, test } from 'vitest';
import { transition } from 'xstate';
import type { Answer } from '../../src/flow/flow.ts';
import { createFlowMachine, type FlowEvent } from '../../src/flow/machine.ts';
import { replay } from '../../src/proof/replay.ts';
import { answers } from './answers.ts';
import { toyFlow } from './toy-flow.ts';

const machine = createFlowMachine(toyFlow);

/** Where a visitor is after `written` answers and then `events`. */
function after(written: readonly Answer[], ...events: FlowEvent[]) {
  const snapshot = events.reduce((now, event) => transition(machine, now, event)[0], replay(machine, written));
  return { state: snapshot.value, ended: snapshot.hasTag('end'), ...snapshot.context };
}
const answer = (question: string, ...options: string[]): FlowEvent => ({ type: 'answer', question, options });
const revisit = (question: string): FlowEvent => ({ type: 'revisit', question });

const tea = answers('awake=yes', 'kettle=none', 'biscuits=none', 'milk=fresh');

describe('answering', () => {
  test('begins at the start with nothing answered', () => {
    expect(after([])).toStrictEqual({ state: 'awake', ended: false, answers: [], drafts: [] });
  });

  test('the first rule that holds leads on, the last one otherwise', () => {
    expect(after(answers('awake=yes', 'kettle=drip')).state).toBe('biscuits');
    expect(after(answers('awake=yes', 'kettle=unsure')).state).toBe('milk');
    expect(after(answers('awake=yes', 'kettle=smoke,unsure')).state).toBe('end');
  });

  test('the end is a place that one can go back from', () => {
    expect(after(tea)).toMatchObject({ state: 'end', ended: true, answers: tea });
    expect(replay(machine, tea).status).toBe('active');
  });

  test('the order of ticking leaves no trace, nor does ticking twice', () => {
    const once = after(answers('awake=yes'), answer('kettle', 'drip', 'unsure'));
    expect(after(answers('awake=yes'), answer('kettle', 'unsure', 'drip', 'drip'))).toStrictEqual(once);
    expect(once.answers).toStrictEqual(answers('awake=yes', 'kettle=drip,unsure'));
  });
});

describe('an event that does not fit is ignored', () => {
  const atBiscuits = answers('awake=yes', 'kettle=none');

  test.each<[string, FlowEvent]>([
    ['a double Continue', answer('kettle', 'none')],
    ['a stale screen', answer('awake', 'asleep')],
    ['a question that is still to come', answer('milk', 'fresh')],
    ['a question that does not exist', answer('nonsense', 'ginger')],
    ['an inherited name as question', answer('constructor', 'ginger')],
    ['the prototype as question', answer('__proto__', 'ginger')],
    ['an unknown option', answer('biscuits', 'cake')],
    ['an unknown option beside a known one', answer('biscuits', 'ginger', 'cake')],
    ['an inherited name as option', answer('biscuits', 'constructor')],
    ['the prototype as option', answer('biscuits', '__proto__')],
    ['no option', answer('biscuits')],
    ['"none of these" beside another', answer('biscuits', 'none', 'ginger')],
    ['options that are no list', JSON.parse('{ "type": "answer", "question": "biscuits", "options": "none" }')],
    ['no options at all', JSON.parse('{ "type": "answer", "question": "biscuits" }')],
    ['an option within a list of its own', JSON.parse('{ "type": "answer", "question": "biscuits", "options": [["none"]] }')],
    ['a revisit of a question that was not asked', revisit('milk')],
    ['a revisit of the question that is asked now', revisit('biscuits')],
    ['a revisit of a question that does not exist', revisit('nonsense')],
    ['a revisit of an inherited name', revisit('constructor')],
    ['a revisit of the prototype', revisit('__proto__')],
  ])('%s', (_, event) => {
    expect(after(atBiscuits, event)).toStrictEqual(after(atBiscuits));
  });

  test('two options on a single choice', () => {
    expect(after([], answer('awake', 'yes', 'asleep'))).toStrictEqual(after([]));
  });

  test('an answer after the end', () => {
    expect(after(tea, answer('milk', 'sour'))).toStrictEqual(after(tea));
  });
});

describe('going back', () => {
  test('asks the very question named, and drops its answer and all after it', () => {
    for (const [at, { question }] of tea.entries()) {
      expect(after(tea, revisit(question))).toMatchObject({ state: question, ended: false, answers: tea.slice(0, at) });
    }
  });

  test('keeps the dropped answers as drafts, so that nobody chooses twice', () => {
    expect(after(tea, revisit('biscuits')).drafts).toStrictEqual(answers('biscuits=none', 'milk=fresh'));
  });

  test('never preselects "none of these" on a list of warning signs, but keeps its signs', () => {
    expect(after(tea, revisit('kettle')).drafts).toStrictEqual(answers('kettle=', 'biscuits=none', 'milk=fresh'));
    const signs = answers('awake=yes', 'kettle=drip,unsure');
    expect(after(signs, revisit('kettle')).drafts).toStrictEqual(answers('kettle=drip,unsure'));
  });

  test('the draft of a question goes when it is answered again, the others stay', () => {
    expect(after(tea, revisit('kettle'), answer('kettle', 'unsure'))).toMatchObject({
      state: 'milk',
      answers: answers('awake=yes', 'kettle=unsure'),
      drafts: answers('biscuits=none', 'milk=fresh'),
    });
  });

  test('the newest word on a question is its draft', () => {
    const changed = after(tea, revisit('biscuits'), answer('biscuits', 'ginger'), revisit('biscuits'));
    expect(changed.drafts).toStrictEqual(answers('biscuits=ginger', 'milk=fresh'));
  });

  test('a draft never leads anywhere: only the new answers do', () => {
    const burnt = answers('awake=yes', 'kettle=smoke');
    expect(after(burnt, revisit('kettle'), answer('kettle', 'none'))).toStrictEqual(after(tea.slice(0, 2)));
  });

  test('starting again forgets answers and drafts', () => {
    expect(after(tea, revisit('kettle'), { type: 'restart' })).toStrictEqual(after([]));
    expect(after(tea, { type: 'restart' })).toStrictEqual(after([]));
  });
});

describe('replaying answers', () => {
  test('gives the walk that they came from', () => {
    expect(after(tea).answers).toStrictEqual(tea);
  });

  test('skips those that do not fit, inherited names included', () => {
    const noise = answers('constructor=yes', '__proto__=yes', 'awake=constructor', 'milk=fresh', 'awake=', 'awake=yes', 'awake=asleep');
    expect(after(noise)).toStrictEqual(after(answers('awake=yes')));
  });
});

test('the end is tagged, and not final: a visitor can always go back', () => {
  const end = replay(createFlowMachine(toyFlow), answers('awake=yes', 'kettle=smoke'));
  expect(end.hasTag('end')).toBe(true);
  expect(end.status).toBe('active');
});
