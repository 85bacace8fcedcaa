import { describe, expect, test } from 'vitest';
import { hoursText } from '../../embed/page-hours.ts';
import type { Thing } from '../../embed/thing.ts';
import { parseOpeningHours } from '../../src/clinic/opening-hours.ts';

const hours = (weekly: readonly Thing[], special: readonly Thing[] = [], written: readonly string[] = []) =>
  hoursText(written, weekly, special, '2026-11-23');
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const weekdays: Thing = { dayOfWeek: WEEKDAYS, opens: '08:30', closes: '17:30' };

describe('opening hours as texts', () => {
  test.each<[readonly string[], string]>([
    [['Mo-Fr 08:30-17:30'], 'Mo-Fr 08:30-17:30'],
    [['Mo,Tu,We 09:00-12:00', 'Th 13:00 - 17:00'], 'Mo,Tu,We 09:00-12:00, Th 13:00 - 17:00'],
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
      [{ dayOfWeek: ['https://schema.org/Monday', 'http://schema.org/Thursday'], opens: 'T9:00', closes: '12:00Z' }],
      'Mo Th 9:00-12:00',
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
    ['a day that cannot be read', [weekdays, { dayOfWeek: 'Mardi', opens: '09:00', closes: '12:00' }]],
    ['a time that cannot be read', [weekdays, { dayOfWeek: 'Saturday', opens: '9 AM', closes: '5:00 PM' }]],
    ['a time that does not exist', [{ ...weekdays, opens: '25:00' }]],
    ['an end without a beginning', [weekdays, { dayOfWeek: 'Saturday', closes: '12:00' }]],
    ['closed on every day', [{ dayOfWeek: WEEKDAYS }]],
    ['no day, no date', [{ opens: '09:00', closes: '12:00' }]],
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
    ['some days of a longer time', { dayOfWeek: 'Monday', validFrom: '2026-12-01', validThrough: '2026-12-31' }, ''],
    ['what is no date', { validFrom: 'Christmas' }, ''],
    ['no date at all', { opens: '09:00', closes: '12:00' }, ''],
  ])('%s', (_, special, text) => {
    expect(hours([weekdays], [special])).toBe(`Mo-Fr 08:30-17:30${text}`);
  });

  test('also where they stand among the others, as search engines ask for', () => {
    const special = { validFrom: '2026-12-25', validThrough: '2026-12-25' };
    expect(hours([weekdays, special])).toBe('Mo-Fr 08:30-17:30, 2026-12-25/2026-12-25 closed');
  });

  test('the next dozen', () => {
    const specials = Array.from({ length: 30 }, (_, index) => ({ validFrom: `2026-12-${String(index + 1).padStart(2, '0')}` }));
    expect(hours([weekdays], specials).match(/closed/g)).toHaveLength(12);
  });
});
