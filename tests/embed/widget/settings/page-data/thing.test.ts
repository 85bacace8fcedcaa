import { expect, test } from 'vitest';
import { namesOf, textsOf, thingsIn } from '../../../../../embed/widget/settings/page-data/thing.ts';

// The page may hold anything, and what reads it may take time that grows with the square of a text or a list.
test('a list is read as far as any business goes', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({ name: `Name ${index}` }));
  expect(thingsIn(many)).toStrictEqual(many.slice(0, 100));
  expect(thingsIn([[many], many])).toHaveLength(100);
  expect(textsOf([{ name: many.map(({ name }) => name) }], 'name')).toHaveLength(100);
});

test('a text that is longer than any fact is none', () => {
  expect(textsOf([{ name: ['x'.repeat(2000), 'Back & Co'] }], 'name')).toStrictEqual(['Back & Co']);
  expect(namesOf({ '@type': 'x'.repeat(100_000) }, '@type')).toStrictEqual([]);
});
