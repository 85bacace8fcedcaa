import { expect, test } from 'vitest';
import { fill } from '../../../embed/pages/fill.ts';

test('a placeholder without a value stays to be seen', () => {
  expect(fill('{a} and {b}', { a: '$& {b}' })).toBe('$& {b} and {b}');
});
