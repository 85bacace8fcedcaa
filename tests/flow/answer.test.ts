import { describe, expect, test } from 'vitest';
import { answerProblem, choose } from '../../src/flow/answer.ts';
import type { Question } from '../../src/flow/flow.ts';

const list: Question = {
  kind: 'many',
  options: { smoke: {}, drip: {}, none: { excludes: 'all' }, unsure: { excludes: 'none' } },
  next: [{ goTo: 'end' }],
};
const single: Question = { kind: 'one', options: { fresh: {}, sour: {} }, next: [{ goTo: 'end' }] };
const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];

describe('an answer is taken only when it is complete', () => {
  test.each([[['smoke']], [['smoke', 'drip']], [['none']], [['unsure']], [['drip', 'unsure']]])('a list takes %j', (options) => {
    expect(answerProblem(list, options)).toBeUndefined();
  });

  test('nothing ticked is a problem and never a "no"', () => {
    expect(answerProblem(list, [])).toBe('empty');
    expect(answerProblem(single, [])).toBe('empty');
  });

  test('"none of these" cannot stand beside a sign, nor beside "I am not sure"', () => {
    expect(answerProblem(list, ['none', 'smoke'])).toBe('conflict');
    expect(answerProblem(list, ['smoke', 'none'])).toBe('conflict');
    expect(answerProblem(list, ['unsure', 'none'])).toBe('conflict');
  });

  test('a single choice takes one option and no second', () => {
    expect(answerProblem(single, ['sour'])).toBeUndefined();
    expect(answerProblem(single, ['fresh', 'sour'])).toBe('too_many');
  });

  test.each(['nonsense', '', ...inherited])('the option "%s" is unknown', (id) => {
    expect(answerProblem(list, [id])).toBe('unknown_option');
    expect(answerProblem(list, ['smoke', id])).toBe('unknown_option');
    expect(answerProblem(single, [id])).toBe('unknown_option');
  });
});

describe('a tap changes what is chosen', () => {
  test('on a list it adds, and a second tap takes away', () => {
    expect(choose(list, [], 'smoke')).toStrictEqual(['smoke']);
    expect(choose(list, ['smoke'], 'drip')).toStrictEqual(['smoke', 'drip']);
    expect(choose(list, ['smoke', 'drip'], 'smoke')).toStrictEqual(['drip']);
  });

  test('"none of these" clears everything else', () => {
    expect(choose(list, ['smoke', 'drip', 'unsure'], 'none')).toStrictEqual(['none']);
  });

  test('a sign or "I am not sure" clears "none of these"', () => {
    expect(choose(list, ['none'], 'smoke')).toStrictEqual(['smoke']);
    expect(choose(list, ['none'], 'unsure')).toStrictEqual(['unsure']);
  });

  test('"I am not sure" never clears a sign, and a sign never clears "I am not sure"', () => {
    expect(choose(list, ['smoke'], 'unsure')).toStrictEqual(['smoke', 'unsure']);
    expect(choose(list, ['unsure'], 'smoke')).toStrictEqual(['unsure', 'smoke']);
  });

  test('on a single choice it replaces, and a second tap keeps it', () => {
    expect(choose(single, ['fresh'], 'sour')).toStrictEqual(['sour']);
    expect(choose(single, ['sour'], 'sour')).toStrictEqual(['sour']);
  });

  test.each(inherited)('the unknown option "%s" throws nothing, and is refused as an answer', (id) => {
    expect(answerProblem(list, choose(list, ['smoke'], id))).toBe('unknown_option');
    expect(answerProblem(single, choose(single, [], id))).toBe('unknown_option');
  });
});
