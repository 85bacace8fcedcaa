import { expect, test } from 'vitest';
import { initialTransition } from 'xstate';
import { keptFrom } from '../../src/flow/kept.ts';
import { createFlowMachine } from '../../src/flow/machine.ts';
import { replay } from '../../src/proof/replay.ts';
import { answers } from './answers.ts';
import { toyFlow } from './toy-flow.ts';

const machine = createFlowMachine(toyFlow);

/** What may be kept at the biscuits, after a fresh look at the kettle, with `drafts` chosen before. */
function keptWith(...drafts: readonly string[]) {
  const here = replay(machine, answers('awake=yes', 'kettle=none'));
  return keptFrom(toyFlow, machine, { ...here, context: { ...here.context, drafts: answers(...drafts) } });
}

test('what was answered before, in the order in which it is asked', () => {
  expect(keptWith('milk=fresh', 'kettle=drip', 'biscuits=ginger,chocolate')).toStrictEqual(
    answers('biscuits=ginger,chocolate', 'milk=fresh'),
  );
});

test('an answer that raises an urgency raises it again', () => {
  expect(keptWith('biscuits=none', 'milk=sour')).toStrictEqual(answers('biscuits=none', 'milk=sour'));
});

test.each([
  ['nothing was answered before', []],
  ['the last question was never answered', ['biscuits=none']],
  ['this one was never answered', ['milk=fresh']],
  ['an option is gone', ['biscuits=hay', 'milk=fresh']],
  ['an answer is not complete', ['biscuits=', 'milk=fresh']],
  ['an answer contradicts itself', ['biscuits=none,ginger', 'milk=fresh']],
])('nothing where %s', (_, drafts) => {
  expect(keptWith(...drafts)).toStrictEqual([]);
});

test('nothing where a list of warning signs comes, whatever was chosen on it', () => {
  const here = replay(machine, answers('awake=yes'));
  const drafts = answers('kettle=drip', 'biscuits=none', 'milk=fresh');
  expect(keptFrom(toyFlow, machine, { ...here, context: { ...here.context, drafts } })).toStrictEqual([]);
});

test('nothing for a single question, where Continue does the same, and nothing at the end', () => {
  const last = replay(machine, answers('awake=yes', 'kettle=none', 'biscuits=none'));
  const drafts = answers('milk=fresh');
  expect(keptFrom(toyFlow, machine, { ...last, context: { ...last.context, drafts } })).toStrictEqual([]);
  expect(keptFrom(toyFlow, machine, replay(machine, answers('awake=asleep')))).toStrictEqual([]);
  expect(keptFrom(toyFlow, machine, initialTransition(machine)[0])).toStrictEqual([]);
});
