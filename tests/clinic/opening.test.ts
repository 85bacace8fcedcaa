import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { openingAt } from '../../src/clinic/opening.ts';
import { type OpeningHours, parseOpeningHours } from '../../src/clinic/opening-hours.ts';

const ZONE = 'Europe/Amsterdam';
const hoursOf = (text: string): OpeningHours => parseOpeningHours(text) ?? { week: [], dates: [] };
const at = (text: string, moment: string, zone = ZONE) => openingAt(hoursOf(text), zone, DateTime.fromISO(moment, { zone }).toJSDate());
const OFFICE = 'Mo-Fr 08:30-17:30, Sa 09:00-12:00, 2026-12-25 closed, 2026-12-28/2027-01-01 closed';

describe('on the clinic’s own clock', () => {
  test.each([
    ['2026-11-23T08:29', { open: false, opens: { date: '2026-11-23', time: '08:30', daysAhead: 0 } }],
    ['2026-11-23T08:30', { open: true, until: { date: '2026-11-23', time: '17:30', daysAhead: 0 } }],
    ['2026-11-23T17:29', { open: true, until: { date: '2026-11-23', time: '17:30', daysAhead: 0 } }],
    ['2026-11-23T17:30', { open: false, opens: { date: '2026-11-24', time: '08:30', daysAhead: 1 } }],
    ['2026-11-28T12:00', { open: false, opens: { date: '2026-11-30', time: '08:30', daysAhead: 2 } }],
    ['2026-12-25T10:00', { open: false, opens: { date: '2026-12-26', time: '09:00', daysAhead: 1 } }],
    ['2026-12-26T13:00', { open: false, opens: { date: '2027-01-02', time: '09:00', daysAhead: 7 } }],
  ])('%s', (moment, opening) => {
    expect(at(OFFICE, moment)).toStrictEqual(opening);
  });

  test('over midnight, also where the last stretch of one day meets the first of the next', () => {
    expect(at('Fr 22:00-02:00', '2026-11-28T01:00')).toStrictEqual({
      open: true,
      until: { date: '2026-11-28', time: '02:00', daysAhead: 0 },
    });
    expect(at('Fr 20:00-24:00, Sa 00:00-03:00', '2026-11-27T23:00')).toStrictEqual({
      open: true,
      until: { date: '2026-11-28', time: '03:00', daysAhead: 1 },
    });
  });

  test('always open, and never open again', () => {
    expect(at('Mo-Su 00:00-24:00', '2026-11-27T23:00')).toStrictEqual({ open: true });
    expect(at('Mo-Su closed', '2026-11-27T23:00')).toStrictEqual({ open: false });
  });

  test('a visitor in another zone sees the clinic’s clock', () => {
    const noonInNewYork = DateTime.fromISO('2026-11-23T12:00', { zone: 'America/New_York' }).toJSDate();
    expect(openingAt(hoursOf(OFFICE), ZONE, noonInNewYork)).toStrictEqual({
      open: false,
      opens: { date: '2026-11-24', time: '08:30', daysAhead: 1 },
    });
  });

  test('in a time zone that does not exist nothing can be said', () => {
    expect(openingAt(hoursOf(OFFICE), 'Europe/Haarlem', new Date())).toBeUndefined();
  });

  test('a day within a holiday goes before the holiday, in whatever order they are written', () => {
    for (const dates of ['2026-12-21/2027-01-03 closed, 2026-12-24 09:00-12:00', '2026-12-24 09:00-12:00, 2026-12-21/2027-01-03 closed']) {
      expect(at(`Mo-Fr 08:30-17:30, ${dates}`, '2026-12-24T10:00')).toMatchObject({ open: true, until: { time: '12:00' } });
      expect(at(`Mo-Fr 08:30-17:30, ${dates}`, '2026-12-23T10:00')).toMatchObject({ open: false, opens: { date: '2026-12-24' } });
    }
    const short = 'Mo-Fr 08:30-17:30, 2026-12-21/2026-12-31 09:00-12:00, 2026-12-25 closed';
    expect(at(short, '2026-12-25T10:00')).toMatchObject({ open: false, opens: { date: '2026-12-26', time: '09:00' } });
  });

  test('two stretches may be given for one date', () => {
    const split = 'Mo-Fr 08:30-17:30, 2026-12-24 09:00-12:00, 2026-12-24 13:00-15:00';
    expect(at(split, '2026-12-24T12:30')).toMatchObject({ open: false, opens: { date: '2026-12-24', time: '13:00' } });
  });
});

// Against a library for dates: minute by minute it says which day and time the clinic's clock shows.
const zones = fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia', 'UTC');
const around = fc.oneof(
  fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
  // The hours around changes to and from summer time.
  fc
    .tuple(
      fc.constantFrom('2026-03-29T01:00Z', '2026-10-25T01:00Z', '2026-03-08T07:00Z', '2026-11-01T06:00Z', '2026-04-04T15:00Z'),
      fc.integer({ min: -2000, max: 2000 }),
    )
    .map(([moment, minutes]) => new Date(Date.parse(moment) + minutes * 60_000)),
);
const minute = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15);
const stretch = fc.tuple(minute, minute).map(([from, to]) => ({ from, to: to > from ? to : to + 24 * 60 }));
const opening = fc
  .record({
    week: fc.array(fc.array(stretch, { maxLength: 2 }), { minLength: 7, maxLength: 7 }),
    dates: fc.array(
      fc.record({ day: fc.integer({ min: 0, max: 729 }), days: fc.integer({ min: 0, max: 5 }), open: fc.array(stretch, { maxLength: 1 }) }),
      { maxLength: 3 },
    ),
  })
  .map(({ week, dates }) => ({
    week,
    dates: dates.map(({ day, days, open }) => {
      const first = DateTime.fromISO('2026-01-01', { zone: 'UTC' }).plus({ days: day });
      return { from: first.toISODate() ?? '', through: first.plus({ days }).toISODate() ?? '', open };
    }),
  }));

function isOpen({ week, dates }: OpeningHours, now: DateTime): boolean {
  return [0, 1].some((ago) => {
    const day = now.minus({ days: ago });
    const date = day.toISODate() ?? '';
    const days = ({ from, through }: { from: string; through: string }) =>
      DateTime.fromISO(through).diff(DateTime.fromISO(from), 'days').days;
    const special = dates.filter(({ from, through }) => from <= date && date <= through);
    const nearest = special.filter((each) => special.every((other) => Math.round(days(each)) <= Math.round(days(other))));
    const closed = nearest.some((each) => each.open.length === 0);
    const open = special.length === 0 ? (week[day.weekday % 7] ?? []) : closed ? [] : nearest.flatMap((each) => each.open);
    const time = now.hour * 60 + now.minute + ago * 24 * 60;
    return open.some(({ from, to }) => from <= time && time < to);
  });
}

test('agrees with a date library in every zone, through every change of the clock', () => {
  fc.assert(
    fc.property(opening, zones, around, (hours, zone, moment) => {
      const now = DateTime.fromJSDate(moment, { zone });
      const found = openingAt(hours, zone, moment);
      expect(found?.open).toBe(isOpen(hours, now));
      const change = found?.open ? found.until : found?.opens;
      if (!found || !change) return;
      // At the moment that it names, the clock shows that, and things are the other way round; just before they are not.
      const then = DateTime.fromISO(`${change.date}T${change.time}`, { zone });
      fc.pre(then.isValid && then.toFormat('HH:mm') === change.time);
      expect(isOpen(hours, then)).toBe(!found.open);
      expect(then.startOf('day').diff(now.startOf('day'), 'days').days).toBeCloseTo(change.daysAhead, 0);
    }),
    { seed: 20261130, numRuns: 2000 },
  );
});
