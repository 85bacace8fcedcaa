import fc from 'fast-check';
import { expect } from 'vitest';
import { openingAt } from '../../src/clinic/opening.ts';
import { type Interval, parseOpeningHours } from '../../src/clinic/opening-hours.ts';
import { nastyText, spoilt } from './nasty-text.ts';
import { survives } from './survives.ts';

const ENGLISH = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
const DUTCH = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];

/** One line of opening hours as a clinic means it: some days, and from when to when they are open; no times: closed. */
interface Line {
  readonly days: readonly number[];
  readonly open: readonly Interval[];
}

const DAY = 24 * 60;
/** In their order, and none that could be meant by a clock of twelve hours: not before six in the morning, nor past midnight. */
const stretches = fc.uniqueArray(fc.integer({ min: 6 * 60, max: DAY - 2 }), { minLength: 2, maxLength: 7 }).map((minutes) => {
  const times = [...minutes].sort((a, b) => a - b);
  if (times.length % 2 === 1) times.push(DAY);
  return times.flatMap((from, index): Interval[] => (index % 2 === 0 ? [{ from, to: times[index + 1] ?? DAY }] : []));
});
const line: fc.Arbitrary<Line> = fc.record({
  days: fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 7 }),
  open: fc.oneof({ arbitrary: stretches, weight: 4 }, fc.constant([])),
});
const look = fc.record({
  names: fc.constantFrom(
    ENGLISH,
    DUTCH,
    ENGLISH.map((name) => name.toUpperCase()),
  ),
  dash: fc.constantFrom('-', ' - ', '–', ' – '),
  comma: fc.constantFrom(', ', ',', ' '),
  closed: fc.constantFrom('closed', 'off', 'gesloten', 'dicht', 'Closed'),
  dot: fc.constantFrom(':', '.'),
});

const clock = (minutes: number, dot: string) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}${dot}${String(minutes % 60).padStart(2, '0')}`;

survives('opening hours that a clinic means are read as it means them', () =>
  fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), look, (lines, { names, dash, comma, closed, dot }) => {
    const text = lines
      .map(({ days, open }) => {
        const times = open.map(({ from, to }) => `${clock(from, dot)}${dash}${clock(to, dot)}`).join(' ');
        return `${days.map((day) => names[day]).join(comma)} ${times || closed}`;
      })
      .join('; ');
    const before = (index: number, day: number) => lines.slice(0, index).findLast(({ days }) => days.includes(day))?.open;
    // A day that is called closed, and then opened among others, may be the exception to them.
    const isUnclear = lines.some(
      ({ days, open }, index) => open.length > 0 && new Set(days.map((day) => before(index, day)?.length === 0)).size > 1,
    );
    const week = ENGLISH.map((_, day) => before(lines.length, day) ?? []);
    expect(parseOpeningHours(text, 'NL'), text).toStrictEqual(isUnclear ? undefined : { week, dates: [] });
  }),
);

const PARTS = [
  ...[...ENGLISH, ...DUTCH, 'Mo-Fr', 'za-di', 'Sa - Su', '2026-12-25', '2026-02-30', '2026-12-27/2027-01-03', '2027-01-03/2026-12-27'],
  ...[
    '08:30-17:30',
    '9:00-12.00',
    '20:00-02:00',
    '00:00-24:00',
    '10:00-10:00',
    '25:00-26:00',
    '24:30-25:00',
    '08:30',
    '-',
    '08:30-',
    '0830-1730',
  ],
  ...['closed', 'dicht', 'PH off', 'Mo', ',', ';', ':', 'Mo:', '"', 'and', '+', 'by appointment', 'Mo-Fr 08:30-17:30'],
];
const words = fc.array(fc.constantFrom(...PARTS), { maxLength: 14 }).map((parts) => parts.join(' '));
const anyHours = fc.oneof({ arbitrary: spoilt(words), weight: 5 }, { arbitrary: words, weight: 4 }, { arbitrary: nastyText, weight: 1 });

/** Every time of day that is written in `text`, as minutes; a minute before midnight may stand for midnight. */
function timesIn(text: string): ReadonlySet<number> {
  const written = [...text.matchAll(/(\d{1,2})[:.](\d\d)/g)].flatMap(([whole, , minute]) =>
    // "108:30" holds 08:30 too
    [whole, whole.slice(1)].map((time) => Number.parseInt(time, 10) * 60 + Number(minute)),
  );
  return new Set(written.flatMap((minutes) => (minutes === 24 * 60 - 1 ? [minutes, 24 * 60] : [minutes])));
}

survives('opening hours with anything in them: never an opening that is not written there', () =>
  fc.property(anyHours, (written) => {
    const hours = parseOpeningHours(written);
    if (!hours) return;
    const text = written.replaceAll(/\p{Cf}/gu, '').replaceAll(/\s*[-–]\s*/g, '-'); // a range may have space around its dash, and so may a date
    expect(written.length).toBeLessThanOrEqual(1000);
    const times = timesIn(text);
    const stretches = [...hours.week.flat(), ...hours.dates.flatMap(({ open }) => open)];
    for (const { from, to } of stretches) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(from).toBeLessThan(24 * 60);
      expect(to).toBeGreaterThan(from);
      expect(to - from).toBeLessThanOrEqual(24 * 60);
      expect(times).toContain(from);
      expect(times.has(to) || times.has(to - 24 * 60)).toBe(true);
    }
    const named = ENGLISH.map(
      (name, day) => text.toLowerCase().includes(name.toLowerCase()) || text.toLowerCase().includes(DUTCH[day] ?? ''),
    );
    const hasRange = /[a-z]\s*[-–]\s*[a-z]/i.test(text);
    for (const [day, open] of hours.week.entries()) expect(open.length === 0 || hasRange || named[day]).toBe(true);
    for (const { from, through } of hours.dates) expect(text.includes(from) && text.includes(through) && from <= through).toBe(true);
  }),
);

const zone = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      undefined,
      'Europe/Amsterdam',
      'America/St_Johns',
      'Pacific/Apia',
      'Asia/Kathmandu',
      'UTC',
      'Africa/Casablanca',
    ),
    weight: 6,
  },
  { arbitrary: nastyText, weight: 1 },
);

survives('whether the clinic is open, at any moment in any time zone', () =>
  fc.property(
    words,
    zone,
    fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
    (text, timeZone, now) => {
      const hours = parseOpeningHours(text) ?? {
        week: [[], [{ from: 510, to: 1050 }], [], [], [], [], [{ from: 1200, to: 1560 }]],
        dates: [],
      };
      const opening = openingAt(hours, timeZone, now);
      if (!opening) {
        expect(timeZone).toBeDefined();
        return;
      }
      const edge = opening.open ? opening.until : opening.opens;
      if (!edge) return;
      expect(edge.daysAhead).toBeGreaterThanOrEqual(0);
      expect(edge.daysAhead).toBeLessThan(60);
      const minutes = Number(edge.time.slice(0, 2)) * 60 + Number(edge.time.slice(3));
      const all = [...hours.week.flat(), ...hours.dates.flatMap(({ open }) => open)];
      const edges = all.map(({ from, to }) => (opening.open ? to : from) % (24 * 60));
      expect(edges).toContain(minutes);
    },
  ),
);
