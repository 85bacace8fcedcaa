import { expect, test } from 'vitest';
import { WORDS } from '../../../embed/workshop/words.ts';

/** Every text by its path. */
const texts = (words: object, path = ''): readonly (readonly [path: string, text: string])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : texts(value, `${path}${key}.`),
  );
const placeholders = (text: string) => text.match(/\{\w+\}/g)?.toSorted() ?? [];

test('both languages have every text, with the same placeholders', () => {
  const english = new Map(texts(WORDS.en));
  expect(texts(WORDS.nl).map(([path]) => path)).toStrictEqual([...english.keys()]);
  for (const [path, text] of texts(WORDS.nl)) expect(placeholders(text), path).toStrictEqual(placeholders(english.get(path) ?? ''));
});
