import { isDay } from '../base/is-day.ts';
import { daysNamed } from './day-names.ts';
import type { RegionId } from './emergency.ts';
import { type HoursRule, rulesIn } from './hours-rules.ts';
import type { Interval } from './stretch.ts';

export type { Interval };

/** When a clinic is open: by day of the week, Sunday first, and by date where a date differs. */
export interface OpeningHours {
  readonly week: readonly (readonly Interval[])[];
  readonly dates: readonly DatedHours[];
}

interface DatedHours {
  readonly from: string;
  readonly through: string;
  readonly open: readonly Interval[];
}

const LONGEST = 1000;
const MIDNIGHT = 24 * 60;

/**
 * Opening hours as schema.org and OpenStreetMap write them, `Mo-Fr 08:30-17:30, Sa 09:00-12:00`; more than one stretch on a day,
 * `Mo 08:30-12:00 13:00-17:30`; dates that differ, `2026-12-25 closed, 2026-12-27/2027-01-03 closed`; names of days in six languages.
 * What is said later of a day goes instead of what was said before; only after a comma may it be a second stretch.
 * @param region tells what `Ma` or `Do` means.
 * @returns undefined for what cannot be read as that, may mean two things, says nothing of ordinary days, or is longer than any clinic writes.
 */
export function parseOpeningHours(text: string, region?: RegionId): OpeningHours | undefined {
  const rules = text.length > LONGEST ? undefined : rulesIn(text);
  const days =
    rules &&
    daysNamed(
      rules.flatMap(({ days }) => days).flatMap((each) => each.split('-')),
      region,
    );
  if (!rules || !days || days.size === 0) return undefined;
  const said = new Map<string | number, readonly Interval[]>();
  for (const rule of rules) {
    const before = new Map(said);
    const keys = [...rule.dates, ...rule.days.flatMap((each) => range(each, days))];
    // A closed day among others may be the exception to them, whatever is said first.
    if (rule.open.length > 0 && new Set(keys.map((key) => before.get(key)?.length === 0)).size > 1) return undefined;
    for (const key of keys) {
      const open = together(said.get(key), rule);
      // Nor can anybody tell whether a night still ends in a day for which another rule goes, or what is left of one that is replaced.
      const night = typeof key === 'number' && [key, (key + 6) % 7].some((day) => before.get(day)?.some(isNight));
      if (!open || ((rule.instead || open.length === 0) && night)) return undefined;
      said.set(key, open);
    }
  }
  const dates = [...said].flatMap(([key, open]) => {
    const [from = '', through = from] = typeof key === 'string' ? key.split('/') : [];
    return from === '' ? [] : [{ from, through, open }];
  });
  if (dates.length > 0 && [...said.values()].some((open) => open.some(isNight))) return undefined;
  if (!dates.every(({ from, through }) => isDay(from) && isDay(through) && from <= through) || areUnclear(dates, rules)) return undefined;
  return { week: Array.from({ length: 7 }, (_, day) => said.get(day) ?? []), dates };
}

/** Whether two of the dates share a day, and nobody can tell which of them goes for it: neither lies within the other, or it was replaced. */
function areUnclear(dates: readonly DatedHours[], rules: readonly HoursRule[]): boolean {
  const replacing = new Set(rules.flatMap(({ instead, dates }) => (instead ? dates : [])).map((date) => date.split('/')[0]));
  return dates.some((later, index) =>
    dates.slice(0, index).some((before) => {
      if (before.through < later.from || later.through < before.from || (later.open.length === 0 && before.open.length === 0)) return false;
      if (before.from <= later.from && later.through <= before.through) return false;
      const isWithin = later.from <= before.from && before.through <= later.through;
      return !isWithin || (before.open.length > 0 && replacing.has(later.from));
    }),
  );
}

const isNight = ({ to }: Interval): boolean => to > MIDNIGHT;

/** What holds of a day after another rule for it; undefined where nobody can tell. */
function together(before: readonly Interval[] | undefined, { open, instead }: HoursRule): readonly Interval[] | undefined {
  if (!before || before.length === 0 || open.length === 0) return open;
  if (instead || open.every(({ from, to }) => before.some((each) => each.from <= from && to <= each.to))) return open;
  const end = Math.max(...before.map(({ to }) => to));
  return open.every(({ from }) => from >= end) ? [...before, ...open] : undefined;
}

/** `mo` or `mo-fr`, as numbers. A range may go round the weekend. */
function range(text: string, days: ReadonlyMap<string, number>): readonly number[] {
  const [first = 0, last = first] = text.split('-').map((name) => days.get(name) ?? 0);
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7);
}
