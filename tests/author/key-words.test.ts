import { describe, expect, test } from 'vitest';
import { checkKeyWords } from '../../src/author/key-words.ts';
import { smallFlow } from './small-flow.ts';

const LIST = 'questions.brakes.options';
const found = (key: string, text: string) =>
  checkKeyWords(smallFlow, new Map([['en', new Map([[key, text]])]])).map(({ level, rule, key: at }) => `${level} ${rule} ${at}`);

describe('a sign on a safety list', () => {
  test.each([
    'The brakes are gone',
    'The **brakes** are gone',
    '** The brakes are gone',
    '****The brakes are gone',
    '**–** The brakes are gone',
    '**The brakes are gone, all of them** since today',
    '**The brakes are gone',
  ])('does not start with key words: %s', (text) => {
    expect(found(`${LIST}.gone.label`, text)).toStrictEqual([`error key-words en.${LIST}.gone.label`]);
  });

  test.each(['**Brakes** gone', '**The front brake is gone**', '**New:** I brake, **and**: it squeaks', '**{clinic}** has my brakes'])(
    'starts with key words: %s',
    (text) => {
      expect(found(`${LIST}.gone.label`, text)).toStrictEqual([]);
    },
  );

  test('has at most 15 words, in all its sentences', () => {
    expect(found(`${LIST}.weak.label`, `**Weak** ${'brakes '.repeat(14)}`)).toStrictEqual([]);
    expect(found(`${LIST}.weak.label`, `**Weak** ${'brakes '.repeat(10)}. And so on and on.`)).toStrictEqual([
      `error long-label en.${LIST}.weak.label`,
    ]);
  });

  test('is no "none of these" and no "I am not sure": they need no key words, but are as short', () => {
    expect(found(`${LIST}.none.label`, 'None of these')).toStrictEqual([]);
    expect(found(`${LIST}.unsure.label`, 'I am not sure')).toStrictEqual([]);
    expect(found(`${LIST}.none.label`, 'none '.repeat(16))).toStrictEqual([`error long-label en.${LIST}.none.label`]);
  });

  test('is nothing that raises an urgency elsewhere', () => {
    expect(found('questions.wheels.options.flat.label', 'flat '.repeat(20))).toStrictEqual([]);
  });
});

test('the words that stand alone, and helps, need no key words; a missing label is told elsewhere', () => {
  expect(found(`${LIST}.gone.sign`, 'The brakes are gone')).toStrictEqual([]);
  expect(found(`${LIST}.gone.help`, 'brakes '.repeat(20))).toStrictEqual([]);
});
