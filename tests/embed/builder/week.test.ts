import { expect, test } from 'vitest';
import { weekOf } from '../../../embed/builder/week.ts';
import { parseOpeningHours } from '../../../src/clinic/opening-hours.ts';

const en = { closed: 'closed', through: 'to', until: 'to' };
const nl = { closed: 'gesloten', through: 'tot en met', until: 'tot' };

function rows(text: string, lang: string, words: typeof en) {
  const hours = parseOpeningHours(text);
  return hours && weekOf(hours, lang, 'NL', words).map(({ day, times }) => [day, times]);
}

test('every day is a row, from Monday to Sunday', () => {
  expect(rows('Mo-Fr 08:30-12:00 13:00-17:30, Sa 09:00-12:00', 'en', en)).toStrictEqual([
    ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => [day, '08:30 to 12:00, 13:00 to 17:30']),
    ['Saturday', '09:00 to 12:00'],
    ['Sunday', 'closed'],
  ]);
});

test('in Dutch, with dates that differ', () => {
  expect(rows('ma,wo 09:00-17:00, 2026-12-24/2026-12-26 dicht, 2027-01-02 10:00-12:00', 'nl', nl)).toStrictEqual([
    ['maandag', '09:00 tot 17:00'],
    ['dinsdag', 'gesloten'],
    ['woensdag', '09:00 tot 17:00'],
    ...['donderdag', 'vrijdag', 'zaterdag', 'zondag'].map((day) => [day, 'gesloten']),
    ['24 december 2026 tot en met 26 december 2026', 'gesloten'],
    ['2 januari 2027', '10:00 tot 12:00'],
  ]);
});

test('a day may end at midnight or after it', () => {
  expect(rows('Mo-Su 18:00-24:00', 'en', en)).toContainEqual(['Monday', '18:00 to 24:00']);
  expect(rows('Mo-Su 20:00-02:00', 'en', en)).toContainEqual(['Sunday', '20:00 to 02:00']);
});
