import { expect, test } from 'vitest';
import { dateText, today } from '../../../src/ui/words/date-text.ts';

test.each([
  ['en', 'NL', '1 December 2026'],
  ['en', 'US', 'December 1, 2026'],
  ['nl', 'NL', '1 december 2026'],
  ['nl', 'unknown', '1 december 2026'],
  ['ar-XB', 'EU', /2026|٢٠٢٦/],
])('a day in %s for %s is written as people write it there', (lang, region, text) => {
  expect(dateText('2026-12-01', lang, region)).toMatch(text);
});

test('what is no date is shown as it was written', () => {
  expect(dateText('soon', 'en', 'NL')).toBe('soon');
});

test('today is the day where the visitor is', () => {
  const now = new Date();
  expect(today().split('-').map(Number)).toStrictEqual([now.getFullYear(), now.getMonth() + 1, now.getDate()]);
});
