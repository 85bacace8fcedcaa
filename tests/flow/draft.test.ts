import { expect, test } from 'vitest';
import { mergeDrafts } from '../../src/flow/draft.ts';
import { answers } from './answers.ts';
import { toyFlow } from './toy-flow.ts';

const merge = (drafts: readonly string[], dropped: readonly string[]) => mergeDrafts(toyFlow, answers(...drafts), answers(...dropped));

test('a dropped answer is what was chosen before, in front of older drafts', () => {
  expect(merge(['milk=sour'], ['biscuits=ginger'])).toStrictEqual(answers('biscuits=ginger', 'milk=sour'));
});

test('the newest word on a question wins', () => {
  expect(merge(['milk=sour', 'biscuits=none'], ['milk=fresh'])).toStrictEqual(answers('milk=fresh', 'biscuits=none'));
});

test('on a list of warning signs "none of these" is never kept, and every sign is', () => {
  expect(merge([], ['kettle=none'])).toStrictEqual(answers('kettle='));
  expect(merge([], ['kettle=drip,unsure'])).toStrictEqual(answers('kettle=drip,unsure'));
});

test('on any other list it is kept, because there silence is no advice', () => {
  expect(merge([], ['biscuits=none'])).toStrictEqual(answers('biscuits=none'));
});
