import type { Interval, OpeningHours } from '../../src/clinic/opening-hours.ts';
import { dayText } from './day-text.ts';

/** The few words around days and times. */
export interface HoursWords {
  readonly closed: string;
  /** Between the first and the last day. */
  readonly through: string;
  /** Between two times. */
  readonly until: string;
}

/** One line: on which days, and when. */
export type HoursLine = readonly [days: string, times: string];

const DAY = 24 * 60;

/** What was understood of opening hours, day by day from Monday; days in a row that are alike become one line. */
export function hoursText({ week, dates }: OpeningHours, lang: string, { closed, through: upTo, until }: HoursWords): readonly HoursLine[] {
  const times = (open: readonly Interval[]) =>
    open.length === 0 ? closed : open.map(({ from, to }) => `${clock(from)} ${until} ${clock(to)}`).join(', ');
  const runs: { first: number; last: number; times: string }[] = [];
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    const text = times(week[day % 7] ?? []);
    const run = runs.at(-1);
    if (run?.times === text) run.last = day;
    else runs.push({ first: day, last: day, times: text });
  }
  const span = (first: string, last: string) => (first === last ? first : `${first} ${upTo} ${last}`);
  return [
    ...runs.map((run) => [span(dayName(run.first, lang), dayName(run.last, lang)), run.times] as const),
    ...dates.map(({ from, through, open }) => [span(dayText(from, lang), dayText(through, lang)), times(open)] as const),
  ];
}

function clock(minutes: number): string {
  const ofDay = minutes > DAY ? minutes - DAY : minutes;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

/** 2023 began on a Sunday, so its first days are the days of the week by number. */
function dayName(day: number, lang: string): string {
  return new Date(Date.UTC(2023, 0, 1 + day)).toLocaleDateString(lang, { weekday: 'long', timeZone: 'UTC' });
}
