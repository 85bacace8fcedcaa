import type { RegionId } from '../../../../src/clinic/emergency.ts';
import { parseOpeningHours } from '../../../../src/clinic/opening-hours.ts';
import { datesTexts, lastDay } from './page-dates.ts';
import { specificationsIn } from './page-specification.ts';
import { HOLIDAY } from './page-times.ts';
import { weekTexts, writtenTexts } from './page-week.ts';
import type { Thing } from './thing.ts';

const DATES_AHEAD = 12;
const RUN = '2026-12-27/2027-01-03'.length;
const first = (run: string) => run.slice(0, '2026-12-27'.length);
const last = (run: string) => run.slice('2026-12-27/'.length, RUN);
const meets = (run: string, other: string) => first(run) <= last(other) && first(other) <= last(run);
const holds = (run: string, other: string) => first(run) <= first(other) && last(other) <= last(run);
/** What lies within another comes after it. */
const byBeginning = (run: string, other: string) => first(run).localeCompare(first(other)) || last(other).localeCompare(last(run));

/**
 * Opening hours of JSON-LD in the form of the setting `hours`.
 * @param written `openingHours`, taken where there are no `weekly` specifications.
 * @param special specifications for dates; those before `today` are left out.
 * @returns empty where a part cannot be read: hours by half would call a clinic closed that is open, or open that is closed.
 */
export function hoursText(
  written: readonly string[],
  weekly: readonly Thing[],
  special: readonly Thing[],
  today: string,
  region?: RegionId,
): string {
  const usually = specificationsIn(weekly, today, region);
  const apart = specificationsIn(special, today, region);
  if (!usually || !apart || apart.some(({ from, through }) => !from && !through)) return '';
  const coming = usually.filter(({ days, from = today }) => days.length > 0 && from <= lastDay(today));
  const present = coming.filter(({ from = today }) => from <= today);
  // What has no end is the usual; where all are for a season only, the present one is.
  const endless = present.filter(({ through }) => through === undefined);
  const usual = endless.length > 0 ? endless : present;
  const seasons = coming.filter((each) => !usual.includes(each));
  // Which days of a longer time are public holidays, nobody knows here.
  if ([...seasons, ...apart].some(({ days }) => days.includes(HOLIDAY))) return '';
  const week = usual.length > 0 ? weekTexts(usual) : writtenTexts(written);
  const dated = [...usually, ...apart].filter(({ days }) => days.length === 0).flatMap((each) => datesTexts(each, today));
  // A date of its own goes before the season that it lies in.
  const runs = [...seasons, ...apart.filter(({ days }) => days.length > 0)]
    .flatMap((each) => datesTexts(each, today))
    .filter((run) => !dated.some((date) => date.startsWith(run.slice(0, RUN))));
  // Nobody knows whether the clinic keeps to its summer hours while it is on holiday.
  if (runs.some((run) => dated.some((date) => meets(run, date) && !holds(run, date)))) return '';
  const text = [...week, ...[...dated, ...runs].sort(byBeginning).slice(0, DATES_AHEAD)].join(', ');
  return parseOpeningHours(text, region) ? text : '';
}
