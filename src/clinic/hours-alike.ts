import { joined, onDate } from './opening.ts';
import type { Interval, OpeningHours } from './opening-hours.ts';

/** Days that follow one another and have the same hours; closed where there is no stretch. */
export interface Alike<Day> {
  readonly first: Day;
  readonly last: Day;
  readonly open: readonly Interval[];
}

/** An ordinary week, Monday first. Days are numbers from Sunday, which is 0. */
export function weekAlike({ week }: OpeningHours): readonly Alike<number>[] {
  return grouped(
    [1, 2, 3, 4, 5, 6, 0].map((day) => ({ first: day, last: day, open: joined(week[day] ?? []) })),
    () => true,
  );
}

/** The dates that are written apart from the week, in order. Where more than one holds for a day, it has the hours that `openingAt` tells. */
export function datesAlike(hours: OpeningHours): readonly Alike<string>[] {
  // Between two edges that follow one another every day has the same hours.
  const edges = [...new Set(hours.dates.flatMap(({ from, through }) => [from, dayFrom(through, 1)]))].sort();
  const spans = edges.flatMap((first, index) => {
    const last = dayFrom(edges[index + 1] ?? first, -1);
    const isWritten = hours.dates.some(({ from, through }) => from <= first && first <= through);
    return isWritten ? [{ first, last, open: joined(onDate(hours, first)) }] : [];
  });
  return grouped(spans, (last, next) => next === dayFrom(last, 1));
}

function grouped<Day>(spans: readonly Alike<Day>[], follows: (last: Day, next: Day) => boolean): readonly Alike<Day>[] {
  const groups: Alike<Day>[] = [];
  for (const span of spans) {
    const before = groups.at(-1);
    if (before && follows(before.last, span.first) && isSame(before.open, span.open)) groups.splice(-1, 1, { ...before, last: span.last });
    else groups.push(span);
  }
  return groups;
}

const isSame = (some: readonly Interval[], others: readonly Interval[]): boolean =>
  some.length === others.length && some.every(({ from, to }, index) => others[index]?.from === from && others[index]?.to === to);

const dayFrom = (date: string, days: number): string => new Date(Date.parse(date) + days * 24 * 60 * 60_000).toISOString().slice(0, 10);
