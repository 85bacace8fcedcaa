import { describe, expect, test } from 'vitest';
import { hoursText } from '../../../../../embed/widget/settings/page-data/page-hours.ts';
import type { Thing } from '../../../../../embed/widget/settings/page-data/thing.ts';
import { openingAt } from '../../../../../src/clinic/opening.ts';
import { parseOpeningHours } from '../../../../../src/clinic/opening-hours.ts';

const hours = (weekly: readonly Thing[], special: readonly Thing[] = [], written: readonly string[] = []) =>
  hoursText(written, weekly, special, '2026-11-23');
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const weekdays: Thing = { dayOfWeek: WEEKDAYS, opens: '08:30', closes: '17:30' };

describe('opening hours as texts', () => {
  test.each<[readonly string[], string]>([
    [['Mo-Fr 08:30-17:30'], 'Mo-Fr 08:30-17:30'],
    [['Mo,Tu,We 09:00-12:00', 'Th 13:00 - 17:00'], 'Mo,Tu,We 09:00-12:00, Th 13:00 - 17:00'],
    [['Monday,Tuesday,Wednesday,Thursday,Friday 09:00-17:00'], 'Monday,Tuesday,Wednesday,Thursday,Friday 09:00-17:00'],
    [['Mo 09:00-17:00, Tu 09:00-17:00, , , , , '], 'Mo 09:00-17:00, Tu 09:00-17:00'],
    [['24/7'], '24/7'],
    [['Mo-Fr 09:00-17:00', 'Sa closed'], 'Mo-Fr 09:00-17:00, Sa closed'],
    [['Mo-Su'], ''],
    [['Mo-Fr', 'Sa 10:00-12:00'], ''],
    [['Mo-Fr 09:30-05:30'], ''],
    [['by appointment'], ''],
    [['Mo 09:00-12:00', 'on Tuesdays'], ''],
    [[], ''],
  ])('%j', (written, text) => {
    expect(hours([], [], written)).toBe(text);
  });
});

describe('opening hours as specifications', () => {
  test.each<[string, readonly Thing[], string]>([
    ['a list of days', [weekdays], 'Mo-Fr 08:30-17:30'],
    ['one day', [{ dayOfWeek: 'Saturday', opens: '09:00:00', closes: '12:00:00' }], 'Sa 09:00-12:00'],
    [
      'addresses',
      [{ dayOfWeek: ['https://schema.org/Monday', 'http://schema.org/Thursday'], opens: 'T9:00', closes: '12:00' }],
      'Mo Th 09:00-12:00',
    ],
    ['days as a range', [{ dayOfWeek: 'Monday-Friday', opens: '08:30', closes: '17:30' }], 'Mo-Fr 08:30-17:30'],
    ['days in one text', [{ dayOfWeek: 'Monday, Tuesday', opens: '08:30', closes: '17:30' }], 'Mo Tu 08:30-17:30'],
    ['days in another language', [{ dayOfWeek: ['Lundi', 'Mardi', 'Mercredi'], opens: '08h30', closes: '17h30' }], 'Mo-We 08:30-17:30'],
    ['a clock of twelve hours', [{ dayOfWeek: 'Monday', opens: '09:00 AM', closes: '5:00 p.m.' }], 'Mo 09:00-17:00'],
    ['closed: the word', [weekdays, { dayOfWeek: 'Sunday', opens: 'closed' }], 'Mo-Fr 08:30-17:30'],
    ['closed: empty', [weekdays, { dayOfWeek: 'Sunday', opens: '', closes: '' }], 'Mo-Fr 08:30-17:30'],
    ['closed after all', [weekdays, { dayOfWeek: 'Wednesday', opens: '00:00', closes: '00:00' }], 'Mo-Fr 08:30-17:30, We closed'],
    [
      'two stretches in any order',
      [
        { dayOfWeek: 'Monday', opens: '13:00', closes: '17:00' },
        { dayOfWeek: 'Monday', opens: '09:00', closes: '12:00' },
      ],
      'Mo 09:00-12:00, Mo 13:00-17:00',
    ],
    ['short names', [{ dayOfWeek: ['Mo', 'Tu'], opens: '09:00', closes: '12:00+01:00' }], 'Mo Tu 09:00-12:00'],
    [
      'two stretches',
      [
        { dayOfWeek: 'Monday', opens: '09:00', closes: '12:00' },
        { dayOfWeek: 'Monday', opens: '13:00', closes: '17:00' },
      ],
      'Mo 09:00-12:00, Mo 13:00-17:00',
    ],
    ['closed: the same time twice', [weekdays, { dayOfWeek: 'Sunday', opens: '00:00', closes: '00:00' }], 'Mo-Fr 08:30-17:30'],
    ['closed: no times', [weekdays, { dayOfWeek: 'Sunday' }], 'Mo-Fr 08:30-17:30'],
    ['to the end of the day', [{ dayOfWeek: 'Friday', opens: '00:00', closes: '23:59' }], 'Fr 00:00-24:00'],
    ['past midnight', [{ dayOfWeek: 'Friday', opens: '20:00', closes: '02:00' }], 'Fr 20:00-02:00'],
    ['values in lists of one', [{ dayOfWeek: [['Monday']], opens: ['08:30', null], closes: ['17:30'] }], 'Mo 08:30-17:30'],
    ['holidays beside the days', [{ ...weekdays, dayOfWeek: [...WEEKDAYS, 'PublicHolidays'] }], 'Mo-Fr 08:30-17:30'],
    [
      'a season that is over',
      [weekdays, { dayOfWeek: 'Saturday', opens: '09:00', closes: '12:00', validThrough: '2026-08-31' }],
      'Mo-Fr 08:30-17:30',
    ],
    ['a season that is now', [{ ...weekdays, validFrom: '2026-11-01T00:00', validThrough: '2026-11-23' }], 'Mo-Fr 08:30-17:30'],
  ])('%s', (_, weekly, text) => {
    expect(hours(weekly)).toBe(text);
    expect(parseOpeningHours(text)).toBeDefined();
  });

  test('they go before the texts', () => {
    expect(hours([weekdays], [], ['Mo 10:00-11:00'])).toBe('Mo-Fr 08:30-17:30');
  });
});

describe('none at all rather than half of them, which would call a clinic closed that is open', () => {
  test.each<[string, readonly Thing[]]>([
    ['a day that cannot be read', [weekdays, { dayOfWeek: 'Workdays', opens: '09:00', closes: '12:00' }]],
    ['a time that cannot be read', [weekdays, { dayOfWeek: 'Saturday', opens: 'noon', closes: '17:00' }]],
    ['an afternoon in the clock of twelve hours', [{ ...weekdays, closes: '05:30' }]],
    ['a day that is closed from some time on', [weekdays, { dayOfWeek: 'Saturday', opens: 'closed', closes: '12:00' }]],
    ['a season whose dates cannot be read', [weekdays, { ...weekdays, validFrom: '01.06.2026', validThrough: '31.08.2026' }]],
    ['a date that cannot be read', [weekdays, { validFrom: 'Christmas' }]],
    ['a time that does not exist', [{ ...weekdays, opens: '25:00' }]],
    ['an end without a beginning', [weekdays, { dayOfWeek: 'Saturday', closes: '12:00' }]],
    ['closed on every day', [{ dayOfWeek: WEEKDAYS }]],
    ['no day, no date', [{ opens: '09:00', closes: '12:00' }]],
    ['days closed on public holidays', [weekdays, { dayOfWeek: ['Saturday', 'PublicHolidays'] }]],
    ['other hours on public holidays', [weekdays, { dayOfWeek: ['Saturday', 'PublicHolidays'], opens: '10:00', closes: '12:00' }]],
    ['several times in one', [{ ...weekdays, opens: ['09:00', '13:00'], closes: ['12:00', '17:00'] }]],
    ['several beginnings', [{ ...weekdays, opens: ['09:00', '13:00'] }]],
    ['an end in an object', [{ ...weekdays, closes: { '@value': '12:00' } }]],
    ['times in objects', [weekdays, { dayOfWeek: 'Wednesday', opens: {}, closes: {} }]],
    ['times that are numbers', [{ ...weekdays, opens: 9, closes: 17 }]],
    [
      'a day in an object',
      [weekdays, { dayOfWeek: ['Saturday', { '@id': 'https://schema.org/Sunday' }], opens: '10:00', closes: '12:00' }],
    ],
    ['a day that is a number', [weekdays, { dayOfWeek: 6, opens: '10:00', closes: '12:00' }]],
    ['only a date', [{ validFrom: '2026-12-25', validThrough: '2026-12-25' }]],
  ])('%s', (_, weekly) => {
    expect(hours(weekly)).toBe('');
  });
});

describe('dates that differ', () => {
  test.each<[string, Thing, string]>([
    [
      'a day closed',
      { validFrom: '2026-12-25', validThrough: '2026-12-25', opens: '00:00', closes: '00:00' },
      ', 2026-12-25/2026-12-25 closed',
    ],
    ['some days closed', { validFrom: '2026-12-27T00:00', validThrough: '2027-01-03' }, ', 2026-12-27/2027-01-03 closed'],
    [
      'other times',
      { validFrom: '2026-12-24', validThrough: '2026-12-24', opens: '09:00', closes: '12:00' },
      ', 2026-12-24/2026-12-24 09:00-12:00',
    ],
    ['one day, named too', { dayOfWeek: 'Friday', validFrom: '2026-12-25', validThrough: '2026-12-25' }, ', 2026-12-25/2026-12-25 closed'],
    ['what is over', { validFrom: '2026-11-01', validThrough: '2026-11-22' }, ''],
    [
      'some days of a longer time',
      { dayOfWeek: ['Monday', 'Tuesday', 'Friday'], validFrom: '2026-12-01', validThrough: '2026-12-11' },
      ', 2026-12-01/2026-12-01 closed, 2026-12-04/2026-12-04 closed, 2026-12-07/2026-12-08 closed, 2026-12-11/2026-12-11 closed',
    ],
  ])('%s', (_, special, text) => {
    expect(hours([weekdays], [special])).toBe(`Mo-Fr 08:30-17:30${text}`);
  });

  const none = { opens: '00:00', closes: '00:00' };
  const christmas = { ...none, validFrom: '2026-12-25', validThrough: '2026-12-25' }; // a Friday
  test.each<[string, Thing, string]>([
    ['a public holiday', { ...christmas, dayOfWeek: 'https://schema.org/PublicHolidays' }, '2026-12-25/2026-12-25 closed'],
    ['a public holiday beside its day', { ...christmas, dayOfWeek: ['Friday', 'PublicHolidays'] }, '2026-12-25/2026-12-25 closed'],
    ['a public holiday beside another day', { ...christmas, dayOfWeek: ['Monday', 'PublicHolidays'] }, '2026-12-25/2026-12-25 closed'],
    ['a blank day', { ...christmas, dayOfWeek: '' }, '2026-12-25/2026-12-25 closed'],
    ['no day in a list', { ...christmas, dayOfWeek: [''] }, '2026-12-25/2026-12-25 closed'],
    ['a blank day of a longer time', { ...christmas, dayOfWeek: ' ', validThrough: '2027-01-03' }, '2026-12-25/2027-01-03 closed'],
    ['the day that it is', { ...christmas, dayOfWeek: 'Friday' }, '2026-12-25/2026-12-25 closed'],
    [
      'other times on a holiday',
      { ...christmas, dayOfWeek: 'PublicHolidays', closes: '11:00', opens: '10:00' },
      '2026-12-25/2026-12-25 10:00-11:00',
    ],
  ])('is never lost: %s', (_, holiday, date) => {
    const text = `Mo-Fr 08:30-17:30, ${date}`;
    expect(hours([weekdays, holiday])).toBe(text);
    expect(hours([weekdays], [holiday])).toBe(text);
    expect(hours([holiday], [], ['Mo-Fr 08:30-17:30'])).toBe(text);
  });

  test.each<[string, Thing]>([
    ['holidays without dates', { ...none, dayOfWeek: 'PublicHolidays' }],
    ['holidays within a longer time, which may be a year', { ...christmas, dayOfWeek: 'PublicHolidays', validFrom: '2026-01-01' }],
    ['holidays and days within a longer time', { ...christmas, dayOfWeek: ['Friday', 'PublicHolidays'], validFrom: '2026-12-01' }],
    ['a blank day without dates', { ...none, dayOfWeek: '' }],
    ['a date that is another day', { ...christmas, dayOfWeek: 'Monday' }],
    ['a time without such a day', { ...christmas, dayOfWeek: 'Monday', validFrom: '2026-12-22' }],
    ['a beginning without an end', { ...none, validFrom: '2026-12-25' }],
    ['a beginning that was before, without an end', { ...none, validFrom: '2026-11-20' }],
    ['an end before the beginning', { ...christmas, dayOfWeek: 'Friday', validThrough: '2026-01-02' }],
    ['an end before the beginning, without a day', { ...christmas, validThrough: '2026-01-02' }],
    ['a date that does not exist', { ...none, dayOfWeek: 'Friday', validFrom: '2026-11-31', validThrough: '2026-12-06' }],
    ['a date in an object', { ...christmas, dayOfWeek: 'Friday', validFrom: { '@value': '2026-12-25' } }],
    ['two dates', { ...christmas, dayOfWeek: 'Friday', validFrom: ['2026-12-18', '2026-12-25'] }],
    ['a date that is a number', { ...christmas, dayOfWeek: 'Friday', validFrom: 20261225 }],
  ])('or nothing is told: %s', (_, holiday) => {
    expect(hours([weekdays, holiday])).toBe('');
    expect(hours([weekdays], [holiday])).toBe('');
    expect(hours([holiday], [], ['Mo-Fr 08:30-17:30'])).toBe('');
  });

  test('a day of the week that is over by its dates, and could not be, is over', () => {
    expect(hours([weekdays, { ...none, dayOfWeek: 'Monday', validFrom: '2025-12-25', validThrough: '2025-12-25' }])).toBe(
      'Mo-Fr 08:30-17:30',
    );
  });

  test.each<[string, Thing]>([
    ['what is no date', { validFrom: 'Christmas' }],
    ['no date at all', { opens: '09:00', closes: '12:00' }],
    ['times that cannot be read', { validFrom: '2026-12-25', opens: 'by appointment', closes: 'by appointment' }],
  ])('and with %s nothing is told, for it may be any day', (_, special) => {
    expect(hours([weekdays], [special])).toBe('');
  });

  test('a season that names its days goes before the usual hours, and a date before the season', () => {
    const closed = { ...weekdays, opens: '00:00', closes: '00:00', validFrom: '2026-11-16', validThrough: '2026-11-27' };
    expect(hours([weekdays, closed])).toBe('Mo-Fr 08:30-17:30, 2026-11-23/2026-11-27 closed');
    const friday = { validFrom: '2026-11-27', validThrough: '2026-11-27', opens: '09:00', closes: '12:00' };
    const open = openingAt(
      parseOpeningHours(hours([weekdays, closed], [friday])) ?? { week: [], dates: [] },
      'UTC',
      new Date('2026-11-27T10:00Z'),
    );
    expect(open).toMatchObject({ open: true, until: { time: '12:00' } });
  });

  test('but where summer hours and a holiday meet, nothing is told', () => {
    const summer = { ...weekdays, closes: '13:00', validFrom: '2026-12-01', validThrough: '2026-12-31' };
    const closed = { validFrom: '2026-12-08', validThrough: '2026-12-24' };
    expect(hours([weekdays, summer], [closed])).toBe('');
    const fridays = { dayOfWeek: 'Friday', opens: '09:00', closes: '12:00', validFrom: '2026-12-21', validThrough: '2026-12-31' };
    expect(hours([weekdays], [fridays, { validFrom: '2026-12-24', validThrough: '2026-12-31' }])).toBe('');
    // A day off within them is clear.
    expect(hours([weekdays, summer], [{ validFrom: '2026-12-08', validThrough: '2026-12-08' }])).toContain('2026-12-08/2026-12-08 closed');
    const first = { validFrom: '2026-12-01', validThrough: '2026-12-01', opens: '09:00', closes: '10:00' };
    expect(hours([weekdays, summer], [first])).toContain('2026-12-01/2026-12-01 09:00-10:00');
  });

  test('also where they stand among the others, as search engines ask for', () => {
    const special = { validFrom: '2026-12-25', validThrough: '2026-12-25' };
    expect(hours([weekdays, special])).toBe('Mo-Fr 08:30-17:30, 2026-12-25/2026-12-25 closed');
  });

  test('the next dozen', () => {
    const specials = Array.from({ length: 30 }, (_, index) => `2026-12-${String(index + 1).padStart(2, '0')}`).map((date) => ({
      validFrom: date,
      validThrough: date,
    }));
    expect(hours([weekdays], specials).match(/closed/g)).toHaveLength(12);
  });
});
