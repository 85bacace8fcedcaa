import { describe, expect, test } from 'vitest';
import { parseOpeningHours } from '../../src/clinic/opening-hours.ts';

const at = (from: number, to: number) => ({ from: from * 60, to: to * 60 });
/** Days with their stretches, for those that have any. */
const week = (text: string) =>
  Object.fromEntries(
    (parseOpeningHours(text)?.week ?? []).flatMap((open, day) => (open.length > 0 ? [['su mo tu we th fr sa'.split(' ')[day], open]] : [])),
  );

describe('opening hours are read as clinics write them', () => {
  const office = at(8.5, 17.5);
  const weekdays = { mo: [office], tu: [office], we: [office], th: [office], fr: [office] };

  test.each([
    'Mo-Fr 08:30-17:30',
    'Mo,Tu,We,Th,Fr 08:30-17:30',
    'Mo Tu We Th Fr 8:30-17:30',
    'mo - fr: 08.30 – 17.30',
    'Ma-Vr 08:30-17:30',
    'Mo-We 08:30-17:30; Th-Fr 08:30-17:30',
  ])('%s', (text) => {
    expect(week(text)).toStrictEqual(weekdays);
  });

  test('days may differ, and have more than one stretch', () => {
    expect(week('Mo-Tu 08:30-12:00,13:00-17:30, Sa 09:00-12:00')).toStrictEqual({
      mo: [at(8.5, 12), at(13, 17.5)],
      tu: [at(8.5, 12), at(13, 17.5)],
      sa: [at(9, 12)],
    });
  });

  test('a range may go round the weekend, and a stretch past midnight', () => {
    expect(week('Sa-Mo 22:00-02:00')).toStrictEqual({ su: [at(22, 26)], mo: [at(22, 26)], sa: [at(22, 26)] });
    expect(week('Su 00:00-24:00')).toStrictEqual({ su: [at(0, 24)] });
  });

  test('dates that differ stand apart from the week', () => {
    const hours = parseOpeningHours('Mo-Fr 08:30-17:30, 2026-12-24 09:00-12:00, 2026-12-25/2026-12-27 closed, 2027-01-01 gesloten');
    expect(hours?.dates).toStrictEqual([
      { from: '2026-12-24', through: '2026-12-24', open: [at(9, 12)] },
      { from: '2026-12-25', through: '2026-12-27', open: [] },
      { from: '2027-01-01', through: '2027-01-01', open: [] },
    ]);
  });

  test('a day may be called closed', () => {
    expect(week('Mo-Fr 08:30-17:30, Sa,Su closed')).toStrictEqual(weekdays);
    for (const word of ['off', 'gesloten', 'dicht']) expect(week(`Mo-Fr 08:30-17:30, Sa ${word}`), word).toStrictEqual(weekdays);
    expect(week('We closed, Mo-Fr 08:30-17:30')).toStrictEqual({ mo: [office], tu: [office], th: [office], fr: [office] });
    expect(week('Mo-Fr 08:30-17:30, We closed')).toStrictEqual({ mo: [office], tu: [office], th: [office], fr: [office] });
    expect(parseOpeningHours('Mo-Su closed')?.week).toStrictEqual([[], [], [], [], [], [], []]);
  });

  test('a minute before midnight is midnight', () => {
    expect(week('Su 00:00-23:59')).toStrictEqual({ su: [at(0, 24)] });
  });
});

test.each([
  '',
  'by appointment',
  'Mo-Fr',
  '08:30-17:30',
  'Mo-Xx 08:30-17:30',
  'Mo 25:00-26:00',
  'Mo 08:75-17:30',
  'Mo 08:30-24:30',
  'Mo 08:30',
  'Mo-Fr-Sa 08:30-17:30',
  'closed',
  'Mo closed 09:00-10:00',
  'Mo 09:00-10:00 closed',
  'Mo 09:00-10:00 Tu',
  'Mo 09:00-10:00, 2026-12-27/2026-12-25 closed',
  'Mo 09:00-10:00, 2026-02-30 closed',
  '2026-12-25 closed',
  'Mo 09:00-09:00',
  'Mo 00:00-00:00',
  'Mo 08:30-17:30 on request',
])('"%s" cannot be read as opening hours', (text) => {
  expect(parseOpeningHours(text)).toBeUndefined();
});

test('what is longer than any clinic writes is not read: the time that takes grows with the square of its length', () => {
  const text = (length: number) => 'Mo 09:00-10:00 '.padEnd(length, ' ');
  expect(parseOpeningHours(text(1000))).toBeDefined();
  expect(parseOpeningHours(text(1001))).toBeUndefined();
});
