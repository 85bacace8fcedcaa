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

const DAY = 24 * 60;
const DAYS_AHEAD = 60; // longer than any summer holiday

/**
 * Whether a clinic is open at `now`, until when, and when it opens next. Everything is told by the clinic's own clock,
 * so that the change to summer time and a visitor in another zone make no difference.
 * @param timeZone such as `Europe/Amsterdam`; without one, that of the visitor.
 * @throws RangeError for a time zone that does not exist.
 */
export function openingAt(hours: OpeningHours, timeZone: string | undefined, now: Date): Opening {
  const { date, minute } = clockOf(timeZone, now);
  // From yesterday, whose last stretch may go on after midnight.
  const stretches = joined(Array.from({ length: DAYS_AHEAD }, (_, index) => index - 1).flatMap((day) => onDay(hours, date, day)));
  const present = stretches.find(({ from, to }) => from <= minute && minute < to);
  const moment = (at: number): Moment => ({
    date: later(date, Math.floor(at / DAY)),
    time: clockTime(at),
    daysAhead: Math.floor(at / DAY),
  });
  if (present) return present.to >= (DAYS_AHEAD - 2) * DAY ? { open: true } : { open: true, until: moment(present.to) };
  const next = stretches.find(({ from }) => from > minute);
  return next ? { open: false, opens: moment(next.from) } : { open: false };
}

/** The stretches that begin on a day, in minutes from the midnight with which today began. */
function onDay({ week, dates }: OpeningHours, today: string, daysAhead: number): readonly Interval[] {
  const date = later(today, daysAhead);
  const special = dates.filter(({ from, through }) => from <= date && date <= through);
  const open = special.length > 0 ? special.flatMap((each) => each.open) : (week[new Date(date).getUTCDay()] ?? []);
  return open.map(({ from, to }) => ({ from: from + daysAhead * DAY, to: to + daysAhead * DAY }));
}

/** In order, with those that touch or overlap as one. */
function joined(stretches: readonly Interval[]): readonly Interval[] {
  const all: Interval[] = [];
  for (const next of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && next.from <= last.to) all.splice(-1, 1, { from: last.from, to: Math.max(last.to, next.to) });
    else all.push(next);
  }
  return all;
}

/** What a clock and a calendar on the clinic's wall show. */
function clockOf(timeZone: string | undefined, now: Date): { readonly date: string; readonly minute: number } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return { date: `${part('year')}-${part('month')}-${part('day')}`, minute: Number(part('hour')) * 60 + Number(part('minute')) };
}

/** The date some days after another. */
function later(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY * 60_000).toISOString().slice(0, 10);
}

function clockTime(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const ofDay = ((minutes % DAY) + DAY) % DAY;
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}
