import type { Specification } from './page-times.ts';
import { timesText } from './times-text.ts';

const DAYS_AHEAD = 60;

/** The last day of which anything is told. */
export const lastDay = (today: string): string => dayAfter(today, DAYS_AHEAD);

/** `2026-12-27/2027-01-03 closed`. Where days of the week are named, as the dates that they are. */
export function datesTexts(specification: Specification, today: string): readonly string[] {
  const { days, open, from = today, through = lastDay(today) } = specification;
  const runs = days.length > 0 ? runsOf(days, from < today ? today : from, through, today) : [{ from, through }];
  return runs.map((run) => `${run.from}/${run.through} ${timesText(open)}`);
}

function runsOf(days: readonly number[], from: string, through: string, today: string) {
  const runs: { from: string; through: string }[] = [];
  const dates = datesFrom(from, DAYS_AHEAD + 1).filter((date) => date <= through && date <= lastDay(today) && isOn(days, date));
  for (const date of dates) {
    const run = runs.at(-1);
    if (run && dayAfter(run.through, 1) === date) run.through = date;
    else runs.push({ from: date, through: date });
  }
  return runs;
}

/** Whether one of `days` lies between two dates. */
export function isBetween(days: readonly number[], from: string, through: string): boolean {
  return datesFrom(from, 7).some((date) => date <= through && isOn(days, date));
}

const isOn = (days: readonly number[], date: string) => days.includes(new Date(date).getUTCDay());
const datesFrom = (first: string, count: number) => Array.from({ length: count }, (_, index) => dayAfter(first, index));

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
