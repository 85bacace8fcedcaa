import type { Interval, OpeningHours } from '../../src/clinic/opening-hours.ts';
import { clockText } from '../../src/clinic/stretch.ts';
import { dateText, momentText } from '../../src/ui/words/date-text.ts';

/** The few words around days and times. */
export interface WeekWords {
  readonly closed: string;
  /** Between the first and the last day. */
  readonly through: string;
  /** Between two times. */
  readonly until: string;
}

/** One row of the table: which day, and when. */
export interface WeekRow {
  readonly day: string;
  readonly times: string;
}

/** What was understood of opening hours: a row per day, Monday to Sunday, then one per date that differs. */
export function weekOf({ week, dates }: OpeningHours, lang: string, region: string, words: WeekWords): readonly WeekRow[] {
  const times = (open: readonly Interval[]) =>
    open.length === 0 ? words.closed : open.map(({ from, to }) => `${clockText(from)} ${words.until} ${clockText(to)}`).join(', ');
  const date = (iso: string) => dateText(iso, lang, region);
  return [
    ...[1, 2, 3, 4, 5, 6, 7].map((day) => ({ day: dayName(day, lang, region), times: times(week[day % 7] ?? []) })),
    ...dates.map(({ from, through, open }) => ({
      day: from === through ? date(from) : `${date(from)} ${words.through} ${date(through)}`,
      times: times(open),
    })),
  ];
}

/** 2023 began on a Sunday, so its first days are the days of the week by number. */
function dayName(day: number, lang: string, region: string): string {
  return momentText(new Date(Date.UTC(2023, 0, 1 + day)), lang, region, { weekday: 'long' });
}
