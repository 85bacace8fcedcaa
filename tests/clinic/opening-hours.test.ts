import { describe, expect, test } from 'vitest';
import type { RegionId } from '../../src/clinic/emergency.ts';
import { parseOpeningHours } from '../../src/clinic/opening-hours.ts';

const at = (from: number, to: number) => ({ from: from * 60, to: to * 60 });
/** Days with their stretches, for those that have any. */
const week = (text: string, region?: RegionId) =>
  Object.fromEntries(
    (parseOpeningHours(text, region)?.week ?? []).flatMap((open, day) =>
      open.length > 0 ? [['su mo tu we th fr sa'.split(' ')[day], open]] : [],
    ),
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
    expect(week('Mo-Fr 08:30-17:30, We closed')).toStrictEqual({ mo: [office], tu: [office], th: [office], fr: [office] });
    expect(parseOpeningHours('Mo-Su closed')?.week).toStrictEqual([[], [], [], [], [], [], []]);
  });

  test('what is said later of a day goes instead of what was said before', () => {
    for (const text of ['Mo-Fr 08:30-17:30; We 08:30-12:30', 'Mo-Fr 08:30-17:30, We 08:30-12:30', 'ma-vr 08:30-17:30, wo 08:30-12:30'])
      expect(week(text), text).toStrictEqual({ ...weekdays, we: [at(8.5, 12.5)] });
    expect(week('Mo-Fr 08:30-17:30; We 18:00-20:00').we).toStrictEqual([at(18, 20)]);
    const dates = parseOpeningHours('Mo 09:00-17:00; 2026-12-24 09:00-15:00; 2026-12-24 09:00-12:00')?.dates;
    expect(dates).toStrictEqual([{ from: '2026-12-24', through: '2026-12-24', open: [at(9, 12)] }]);
  });

  test('also of a day that was called closed', () => {
    for (const text of ['Mo-Fr off; Mo 10:00-12:00', 'Mo-Fr off, Mo 10:00-12:00'])
      expect(week(text), text).toStrictEqual({ mo: [at(10, 12)] });
    const dates = parseOpeningHours('Mo 09:00-17:00; 2026-12-24 closed; 2026-12-24 09:00-12:00')?.dates;
    expect(dates).toStrictEqual([{ from: '2026-12-24', through: '2026-12-24', open: [at(9, 12)] }]);
  });

  test('but after a comma a later stretch is a second one', () => {
    expect(week('Mo-Fr 09:00-12:00, Mo 13:00-17:00').mo).toStrictEqual([at(9, 12), at(13, 17)]);
  });

  test('and what could be both tells nothing', () => {
    for (const text of [
      'We 08:30-12:30, Mo-Fr 08:30-17:30',
      'Mo 13:00-17:00, Mo 09:00-12:00',
      'Fr 20:00-02:00; Sa 10:00-14:00',
      'Fr 20:00-02:00, Sa off',
    ])
      expect(parseOpeningHours(text), text).toBeUndefined();
  });

  test('nor does a closed day within days that are said to be open later: it may be the exception', () => {
    for (const text of [
      'We closed, Mo-Fr 08:30-17:30',
      'We off; Mo-Fr 08:30-17:30',
      'Sa off; 24/7',
      '2026-12-24 off, 2026-12-24 2026-12-28 09:00-12:00, Mo 09:00-12:00',
    ])
      expect(parseOpeningHours(text), text).toBeUndefined();
  });

  test('nor does a day of the week beside a date, or a date for which two go', () => {
    for (const text of [
      'Mo-Fr 09:00-17:00, Sa 2026-12-19 10:00-14:00',
      'Mo-Fr 09:00-17:00; 2026-12-21/2026-12-31 Mo-Fr 09:00-12:00',
      'Mo-Fr 09:00-17:00, Fr 2026-12-25 closed',
      'Mo-Fr 09:00-17:00, 2026-12-21/2026-12-25 09:00-13:00, 2026-12-24/2027-01-03 closed',
      'Mo-Fr 09:00-17:00; 2026-12-25 09:00-12:00; 2026-12-24/2026-12-26 closed',
    ])
      expect(parseOpeningHours(text), text).toBeUndefined();
  });

  test('a date may be an exception among others', () => {
    for (const text of [
      'Mo-Fr 09:00-17:00, 2026-12-21/2027-01-03 closed, 2026-12-28 09:00-12:00',
      'Mo-Fr 09:00-17:00, 2026-12-25 closed, 2026-12-21/2026-12-31 09:00-12:00',
      'Mo-Fr 09:00-17:00, 2026-12-21/2026-12-28 closed, 2026-12-24/2027-01-03 closed',
    ])
      expect(parseOpeningHours(text)?.dates, text).toHaveLength(2);
  });

  test.each([
    'Monday-Friday 08:30-17:30',
    'Monday,Tuesday,Wednesday,Thursday,Friday 08:30-17:30',
    'Mon-Fri 8:30am-5:30pm',
    'Mon to Fri 8:30 a.m. to 5:30 p.m.',
    'Mo-Fr 08:30 AM-05:30 PM',
    'Mo-Fr 8.30 - 17.30 uur',
    'maandag t/m vrijdag: 8.30 tot 17.30 uur',
    'ma, di, wo, do en vr 8.30-17.30',
    'Montag bis Freitag 8.30-17.30 Uhr',
    'Mo, Di, Mi, Do, Fr 8:30-17:30',
    'lundi au vendredi 8h30-17h30',
    'Lu-Ve 8h30 à 17h30',
    'lunes a viernes 8:30-17:30',
    'Lun-Ven 08:30-17:30',
    'Mo\u200b-Fr 08:30\u201117:30',
    'Mo-Fr 08:30:00-17:30:00',
  ])('in other words: %s', (text) => {
    expect(week(text)).toStrictEqual(weekdays);
  });

  test('hours alone, where it is the afternoon beyond doubt', () => {
    expect(week('Mo 9-17 Uhr')).toStrictEqual({ mo: [at(9, 17)] });
    expect(week('Mo 9am-5pm')).toStrictEqual({ mo: [at(9, 17)] });
    expect(week('Mo 9h-12h 14h-18h')).toStrictEqual({ mo: [at(9, 12), at(14, 18)] });
    expect(week('Mo 12pm-12am')).toStrictEqual({ mo: [at(12, 24)] });
  });

  test('always', () => {
    expect(parseOpeningHours('24/7')?.week).toStrictEqual(Array.from({ length: 7 }, () => [at(0, 24)]));
  });

  test('a minute before midnight is midnight', () => {
    expect(week('Su 00:00-23:59')).toStrictEqual({ su: [at(0, 24)] });
  });
});

describe('a name that is another day in another language is told by the region and by the names beside it', () => {
  const days = (text: string, region?: RegionId) => Object.keys(week(`${text} 09:00-17:00`, region)).join(' ');

  test.each<[string, RegionId | undefined, string]>([
    ['Ma-Sa', 'FR', 'tu we th fr sa'],
    ['Ma-Di', 'FR', 'su tu we th fr sa'],
    ['Ma-Di', 'NL', 'mo tu'],
    ['Ma', 'NL', 'mo'],
    ['Ma', 'FR', 'tu'],
    ['Do', 'DE', 'th'],
    ['Di', 'FR', 'su'],
    ['Di,Do', 'BE', 'tu th'],
    ['Ma-Vr', undefined, 'mo tu we th fr'],
    ['Ma-Ve', undefined, 'tu we th fr'],
    ['Ma-Ven', 'CH', 'tu we th fr'],
    ['Lu-Ve', 'NL', 'mo tu we th fr'],
    ['Me', undefined, 'we'],
  ])('%s in %s: %s', (text, region, named) => {
    expect(days(text, region)).toBe(named);
  });

  test.each<[string, RegionId | undefined]>([
    ['Ma-Sa', 'EU'],
    ['Ma-Do', 'EU'],
    ['Ma-Sa', 'BE'],
    ['Ma-Di', 'BE'],
    ['Ma', 'BE'],
    ['Di', undefined],
    ['Do', 'CH'],
    ['Do', undefined],
    ['Ma', 'unknown'],
    ['M', 'FR'],
  ])('%s in %s could be two, so nothing is told', (text, region) => {
    expect(days(text, region)).toBe('');
  });
});

describe('times that may be meant by a clock of twelve hours tell nothing, so that nobody is open all night', () => {
  test.each([
    'Mo-Fr 8:30-5:30',
    'Mo-Fr 9:00-1:00, 2:00-5:30',
    'Mo-Fr 9:00-12:00, 2:00-5:30',
    'Mo-Fr 09:00-12:00 01:30-05:00',
    'Mo-Sa 9:30-5:00',
    'Mo 09:30-05:30',
    'Mo 12:00-5:00',
    'Mo 1:00-5:00',
    'Mo 13:00-5:30',
    'Mo 9-5',
    'Mo 9-5pm',
    'Mo 9am-5',
    'Mo 9am-5am',
    'Mo 17:00 AM-18:00 PM',
    'Mo 18:00-9:00',
  ])('%s', (text) => {
    expect(parseOpeningHours(text)).toBeUndefined();
  });
});

test.each([
  '',
  'Mo-Fr; Sa 09:00-12:00',
  'Mo-We; Tu off',
  'Mo-Fr 24/7',
  'Mo-Fr, 24/7',
  'Mo-Fr: 24/7',
  '24/7 Mo-Fr',
  '24/7 Mo-Fr 09:00-17:00',
  'Mo-Fr 24/7; Sa 09:00-12:00',
  '2026-12-25 24/7, Mo 09:00-17:00',
  'Mo-Su',
  'Mo 09:00-12:00; 13:00-17:00',
  'Mo-Fr 08:00-17:00; PH off',
  'Mo 09:00-17:00+',
  'Mo tot Fr 09:00-17:00',
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
