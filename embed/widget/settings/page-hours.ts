import type { RegionId } from '../../../src/clinic/emergency.ts';
import { rulesIn } from '../../../src/clinic/hours-rules.ts';
import { parseOpeningHours } from '../../../src/clinic/opening-hours.ts';
import type { Interval } from '../../../src/clinic/stretch.ts';
import { daysOf, timesOf } from './page-times.ts';
import { type Thing, textsOf } from './thing.ts';

const NAMES = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
const FROM_MONDAY = [1, 2, 3, 4, 5, 6, 0];
const DATES_AHEAD = 12;
const DAYS_AHEAD = 60;
/** Where a part cannot be read, so that the parser stumbles over it. */
const UNREAD = '?';

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
  const spans = weekly.filter(hasDays).map((thing) => ({ thing, ...spanOf(thing) }));
  if (spans.some(({ from, through }) => from === UNREAD || through === UNREAD)) return '';
  const last = dayAfter(today, DAYS_AHEAD);
  const coming = spans.filter(({ from = today, through = today }) => through >= today && from <= last);
  const present = coming.filter(({ from = today }) => from <= today);
  // What has no end is the usual; where all are for a season only, the present one is.
  const endless = present.filter(({ through }) => through === undefined);
  const usual = endless.length > 0 ? endless : present;
  const week =
    usual.length > 0
      ? weekTexts(
          usual.map(({ thing }) => thing),
          region,
        )
      : writtenTexts(written);
  const dated = [...weekly.filter((each) => !hasDays(each)), ...special].map((thing) => dateText(thing, today, region));
  const seasons = coming
    .filter((each) => !usual.includes(each))
    .map(({ thing, from = today, through = last }) => runsText(thing, from, through, today, region));
  // A date of its own goes before the season that it lies in.
  const dates = [...dated.flat(), ...seasons.flat().filter((run) => !dated.flat().some((date) => date.startsWith(run.slice(0, RUN))))];
  const text = [...week, ...dates.sort().slice(0, DATES_AHEAD)].join(', ');
  return week.length > 0 && !dates.some((date) => date.startsWith(UNREAD)) && parseOpeningHours(text, region) ? text : '';
}

const RUN = '2026-12-27/2027-01-03'.length;
const hasDays = (specification: Thing): boolean => specification.dayOfWeek !== undefined;

/** Each has to stand alone: `Mo-Fr`, of which nobody knows what it means, would take the times of the next. */
function writtenTexts(written: readonly string[]): readonly string[] {
  const said = written.map((each) => each.replace(/[\s,;]+$/, '')).filter((each) => each !== '');
  return said.every(rulesIn) ? said : [UNREAD];
}

/** `Mo-Fr 08:30-17:30`, in the order of their beginnings; days that are closed are left out, or named last where another one opens them. */
function weekTexts(specifications: readonly Thing[], region: RegionId | undefined): readonly string[] {
  const read = specifications.map((each) => ({ days: daysOf(each, region), open: timesOf(each) }));
  const sorted = read.sort((a, b) => (a.open?.from ?? MIDNIGHT) - (b.open?.from ?? MIDNIGHT));
  const opened = new Set(sorted.flatMap(({ days, open }) => (open ? (days ?? []) : [])));
  const texts = sorted.map(({ days, open }) => {
    if (!days || open === undefined) return UNREAD;
    const named = open ? days : days.filter((day) => opened.has(day));
    return named.length > 0 ? `${daysText(named)} ${timesText(open)}` : '';
  });
  return texts.filter((text) => text !== '');
}

/** `Mo-Fr`, or `Mo We`. */
function daysText(days: readonly number[]): string {
  const order = FROM_MONDAY.filter((day) => days.includes(day));
  const inARow = order.every((day, index) => index === 0 || FROM_MONDAY.indexOf(day) === FROM_MONDAY.indexOf(order[index - 1] ?? day) + 1);
  const names = order.map((day) => NAMES[day]);
  return inARow && names.length > 2 ? `${names[0]}-${names.at(-1)}` : names.join(' ');
}

/** `2026-12-27/2027-01-03 closed`; nothing for what is over. */
function dateText(specification: Thing, today: string, region: RegionId | undefined): readonly string[] {
  const { from, through = from } = spanOf(specification);
  const open = timesOf(specification);
  if (through !== undefined && through < today) return [];
  if (from === undefined || through === undefined || open === undefined) return [UNREAD];
  if (hasDays(specification) && from !== through) return runsText(specification, from, through, today, region);
  const text = `${from}/${through} ${timesText(open)}`;
  // A date alone says nothing of ordinary days, so it is tried beside one.
  return parseOpeningHours(`Mo 09:00-10:00, ${text}`) ? [text] : [UNREAD];
}

/** Some days of a longer time, as the dates that they are: `2026-12-21/2026-12-25 closed`. */
function runsText(specification: Thing, from: string, through: string, today: string, region: RegionId | undefined): readonly string[] {
  const days = daysOf(specification, region);
  const open = timesOf(specification);
  if (!days || open === undefined) return [UNREAD];
  const runs: { from: string; through: string }[] = [];
  const last = dayAfter(today, DAYS_AHEAD);
  for (let date = from < today ? today : from; date <= through && date <= last; date = dayAfter(date, 1)) {
    if (!days.includes(new Date(date).getUTCDay())) continue;
    const run = runs.at(-1);
    if (run && dayAfter(run.through, 1) === date) run.through = date;
    else runs.push({ from: date, through: date });
  }
  return runs.map((run) => `${run.from}/${run.through} ${timesText(open)}`);
}

function spanOf(specification: Thing): { readonly from: string | undefined; readonly through: string | undefined } {
  const [from, through] = ['validFrom', 'validThrough'].map((name) => {
    const date = textsOf([specification], name)[0]?.trim().slice(0, 10);
    return date && !/^\d{4}-\d\d-\d\d$/.test(date) ? UNREAD : date || undefined;
  });
  return { from, through };
}

function timesText(open: Interval | null): string {
  return open ? `${clock(open.from)}-${clock(open.to > MIDNIGHT ? open.to - MIDNIGHT : open.to)}` : 'closed';
}

const MIDNIGHT = 24 * 60;
const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function dayAfter(date: string, days: number): string {
  const time = Date.parse(date) + days * 24 * 60 * 60 * 1000;
  return Number.isNaN(time) ? UNREAD : new Date(time).toISOString().slice(0, 10);
}
