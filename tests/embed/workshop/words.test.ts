import { expect, test } from 'vitest';
import { WORDS, type Words } from '../../../embed/workshop/words.ts';

/** Every text by its path. */
const texts = (words: object, path = ''): readonly (readonly [path: string, text: string])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : texts(value, `${path}${key}.`),
  );
/** Without the sentences of the proof, whose English stands where they are made: see messages.test.ts. */
const own = ({ messages: _, ...words }: Words) => texts(words);
const placeholders = (text: string) => text.match(/\{\w+\}/g)?.toSorted() ?? [];

test.each(Object.entries(WORDS))('%s has every text, with the same placeholders', (_, words) => {
  const english = new Map(own(WORDS.en));
  expect(own(words).map(([path]) => path)).toStrictEqual([...english.keys()]);
  for (const [path, text] of own(words)) expect(placeholders(text), path).toStrictEqual(placeholders(english.get(path) ?? ''));
});
