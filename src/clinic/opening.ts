import type { Interval, OpeningHours } from './opening-hours.ts';

/** A moment on the clinic's own clock. */
export interface Moment {
  /** ISO date. */
  readonly date: string;
  /** `08:30`. */
  readonly time: string;
  /** 0 is today, where the clinic is. */
  readonly daysAhead: number;
}

/** `until` and `opens` are absent where no end or beginning is in sight. */
export type Opening = { readonly open: true; readonly until?: Moment } | { readonly open: false; readonly opens?: Moment };

const MINUTE = 60_000;
const DAY = 24 * 60;
const DAYS_AHEAD = 60; // longer than any summer holiday

/**
 * Whether a clinic is open at `now`, until when, and when it opens next. Everything is told by the clinic's own clock,
 * so that the change to summer time and a visitor in another zone make no difference.
 * @param timeZone such as `Europe/Amsterdam`; without one, that of the visitor.
 * @returns undefined for a time zone that does not exist: then nothing can be said.
 */
export function openingAt(hours: OpeningHours, timeZone: string | undefined, now: Date): Opening | undefined {
  const clock = clockAt(timeZone, now);
  if (!clock) return undefined;
  const midnight = Date.parse(clock.date);
  const minute = (Date.parse(`${clock.date}T${clock.time}Z`) - midnight) / MINUTE;
  /** @param at minutes from the midnight with which today began */
  const moment = (at: number): Moment => ({ ...wall(midnight + at * MINUTE), daysAhead: Math.floor(at / DAY) });

  // From yesterday, whose last stretch may go on after midnight.
  const days = Array.from({ length: DAYS_AHEAD }, (_, index) => index - 1);
  const stretches = joined(
    days.flatMap((day) => onDate(hours, moment(day * DAY).date).map(({ from, to }) => ({ from: from + day * DAY, to: to + day * DAY }))),
  );
  const present = stretches.find(({ from, to }) => from <= minute && minute < to);
  if (present) return present.to >= (DAYS_AHEAD - 2) * DAY ? { open: true } : { open: true, until: moment(present.to) };
  const next = stretches.find(({ from }) => from > minute);
  return next ? { open: false, opens: moment(next.from) } : { open: false };
}

/** The stretches that begin on a date. */
export function onDate({ week, dates }: OpeningHours, date: string): readonly Interval[] {
  const special = dates.filter(({ from, through }) => from <= date && date <= through);
  if (special.length === 0) return week[new Date(date).getUTCDay()] ?? [];
  // A day within a holiday goes before the holiday.
  const length = ({ from, through }: { from: string; through: string }) => Date.parse(through) - Date.parse(from);
  const shortest = Math.min(...special.map(length));
  const nearest = special.filter((each) => length(each) === shortest).map(({ open }) => open);
  return nearest.some((open) => open.length === 0) ? [] : nearest.flat();
}

/** In order, with those that touch or overlap as one. */
export function joined(stretches: readonly Interval[]): readonly Interval[] {
  const all: Interval[] = [];
  for (const next of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && next.from <= last.to) all.splice(-1, 1, { from: last.from, to: Math.max(last.to, next.to) });
    else all.push(next);
  }
  return all;
}

/** What a calendar and a clock on the wall show there: an ISO date, and `08:30`. Undefined for a time zone that does not exist. */
export function clockAt(timeZone: string | undefined, now: Date): Pick<Moment, 'date' | 'time'> | undefined {
  try {
    // In Swedish a date and a time are written as ISO has them.
    return wall(Date.parse(`${now.toLocaleString('sv', { timeZone }).replace(' ', 'T')}Z`));
  } catch {
    return undefined;
  }
}

function wall(time: number): Pick<Moment, 'date' | 'time'> {
  const iso = new Date(time).toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 16) };
}
