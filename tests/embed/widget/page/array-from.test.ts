import { expect, test } from 'vitest';
import { arrayFrom } from '../../../../embed/widget/page/array-from.ts';

test.each([
  ['a set', new Set([1, 2])],
  ['the keys of a map', new Map([[1, 'a']]).keys()],
  ['a list with holes', Array(2)],
  ['a length', { length: 3 }],
  ['something like a list', { 0: 'a', 1: 'b', length: 2 }],
  ['nothing', []],
])('of %s it makes what the platform makes', (_, items) => {
  const again = 'next' in items ? new Map([[1, 'a']]).keys() : items;
  expect(arrayFrom(items)).toStrictEqual(Array.from(again));
});

test('with a function, what that makes of each', () => {
  expect(arrayFrom({ length: 3 }, (_, index) => index * 2)).toStrictEqual([0, 2, 4]);
});
