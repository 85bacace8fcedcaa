import { type Alike, datesAlike, weekAlike } from '../../clinic/hours-alike.ts';
import type { Interval, OpeningHours } from '../../clinic/opening-hours.ts';
import { clockText } from '../../clinic/stretch.ts';
import { momentText, timeText } from './date-text.ts';

/** A line of a list of opening hours: some days, and when the clinic is open on them. */
export interface HoursLine {
  readonly days: string;
  readonly times: string;
}

/** Whose language it is, the clinic's region, and the few words around days and times. */
export interface HoursWords {
  readonly lang: string;
  readonly region: string;
  /** A text of `contact.week`. */
  say(key: 'days' | 'two_days' | 'times' | 'closed' | 'midnight' | 'always', values?: Readonly<Record<string, string>>): string;
}

/** An ordinary week, Monday first, days with the same hours in one line. */
export function weekLines(hours: OpeningHours, words: HoursWords): readonly HoursLine[] {
  // 2023 began on a Sunday, so its first days are the days of the week by number.
  const name = (day: number) => momentText(new Date(Date.UTC(2023, 0, 1 + day)), words.lang, words.region, { weekday: 'long' });
  return weekAlike(hours).map((days) => line(days, (days.last - days.first + 7) % 7 === 1, name, words));
}

const DAY = 24 * 60 * 60_000;
const SOON = 60 * DAY;

/**
 * The dates that differ from it.
 * @param today leaves out those that are over and those that are far away, so that no year is needed.
 */
export function dateLines(hours: OpeningHours, words: HoursWords, today?: string): readonly HoursLine[] {
  const day = { day: 'numeric', month: 'long' } as const;
  const how = today === undefined ? ({ ...day, year: 'numeric' } as const) : day;
  const name = (date: string) => momentText(new Date(date), words.lang, words.region, how).replaceAll(' ', '\u00a0');
  const isSoon = ({ first, last }: Alike<string>) =>
    today === undefined || (last >= today && Date.parse(first) - Date.parse(today) <= SOON);
  return datesAlike(hours)
    .filter(isSoon)
    .map((dates) => line(dates, Date.parse(dates.last) - Date.parse(dates.first) === DAY, name, words));
}

function line<Day>({ first, last, open }: Alike<Day>, areTwo: boolean, name: (day: Day) => string, words: HoursWords): HoursLine {
  const days = first === last ? name(first) : words.say(areTwo ? 'two_days' : 'days', { first: name(first), last: name(last) });
  return { days, times: open.map((each) => timesText(each, words)).join(', ') || words.say('closed') };
}

/** From when to when. It stays on one line. */
function timesText({ from, to }: Interval, { lang, region, say }: HoursWords): string {
  const midnight = 24 * 60;
  if (from === 0 && to === midnight) return say('always');
  const time = (minutes: number) => timeText(clockText(minutes), lang, region);
  return say('times', { from: time(from), to: to === midnight ? say('midnight') : time(to) }).replaceAll(' ', '\u00a0');
}
