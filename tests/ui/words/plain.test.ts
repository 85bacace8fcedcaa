import { expect, test } from 'vitest';
import { plain } from '../../../src/ui/words/plain.ts';

test('a label that is no more than a string shows no stars', () => {
  expect(plain('**I fell**, **and**: I am 65 or older')).toBe('I fell, and: I am 65 or older');
});
