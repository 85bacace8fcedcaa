import { expect, test } from 'vitest';
import { hoursText } from '../../../embed/builder/hours-text.ts';
import { parseOpeningHours } from '../../../src/clinic/opening-hours.ts';

const en = { closed: 'closed', through: 'to', until: 'to' };
const nl = { closed: 'gesloten', through: 'tot en met', until: 'tot' };

function lines(text: string, lang: string, words: typeof en) {
  const hours = parseOpeningHours(text);
  return hours && hoursText(hours, lang, words);
}

test('days in a row that are alike are one line, from Monday', () => {
  expect(lines('Mo-Fr 08:30-12:00 13:00-17:30, Sa 09:00-12:00', 'en', en)).toStrictEqual([
    ['Monday to Friday', '08:30 to 12:00, 13:00 to 17:30'],
    ['Saturday', '09:00 to 12:00'],
    ['Sunday', 'closed'],
  ]);
});

test('in Dutch, with a date that differs', () => {
  expect(lines('ma,wo 09:00-17:00, 2026-12-24/2026-12-26 dicht', 'nl', nl)).toStrictEqual([
    ['maandag', '09:00 tot 17:00'],
    ['dinsdag', 'gesloten'],
    ['woensdag', '09:00 tot 17:00'],
    ['donderdag tot en met zondag', 'gesloten'],
    ['24 december 2026 tot en met 26 december 2026', 'gesloten'],
  ]);
});

test('a day may end at midnight or after it', () => {
  expect(lines('Mo-Su 18:00-24:00', 'en', en)).toStrictEqual([['Monday to Sunday', '18:00 to 24:00']]);
  expect(lines('Mo-Su 20:00-02:00', 'en', en)).toStrictEqual([['Monday to Sunday', '20:00 to 02:00']]);
});
