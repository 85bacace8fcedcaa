import type { RegionId } from '../../../../src/clinic/emergency.ts';
import { parseOpeningHours } from '../../../../src/clinic/opening-hours.ts';
import { type Interval, readStretch } from '../../../../src/clinic/stretch.ts';
import { isText, type Thing, textOf, valuesOf } from './thing.ts';

/** Stands among the days of the week for public holidays, whose dates no calendar of ours tells. */
export const HOLIDAY = 7;

/** What an `OpeningHoursSpecification` says. */
export interface Specification {
  /** From Sunday, which is 0, to `HOLIDAY`; none where it is for all days between its dates. */
  readonly days: readonly number[];
  /** Null where it says closed. */
  readonly open: Interval | null;
  readonly from: string | undefined;
  readonly through: string | undefined;
}

const CLOSED = /^(closed|gesloten|dicht|geschlossen|ferm[eé]e?|chiuso|cerrado)$/;
/** `08:30`, `T08:30:00+01:00`, `8.30 AM`. */
const TIME = /^t?(\d\d?(?:[:.h]\d\d)?)(?::\d\d)?(?:\.\d+)?(?:z|[+-]\d\d:?\d\d)?\s?(?:([ap])\.?m\.?)?$/;
/** In the time of UTC, which is hardly a clinic's own all year; midnight is written so for the whole day. */
const UTC = /^t?(?!00:00|23:59|24:00).*\d(z|[+-]00:?00)$/;

/** When a specification says that it is open; null where it says closed: no times, twice the same, or the word. Undefined where it cannot be read. */
export function timesOf(specification: Thing): Interval | null | undefined {
  const said = ['opens', 'closes'].map((name) => (textOf(specification, name) ?? 'several').toLowerCase());
  if (said.every((time) => time === '' || CLOSED.test(time))) return null;
  if (said.some((time) => UTC.test(time))) return undefined;
  const times = said
    .map((time) => TIME.exec(time))
    .map((found) => found && `${found[1]?.replace('h', ':')}${found[2] ? `${found[2]}m` : ''}`);
  if (times.includes(null)) return undefined;
  return said[0] === said[1] ? null : readStretch(times.join('-'));
}

/** The days that a specification is for, as numbers from Sunday, which is 0, to `HOLIDAY`; none where it names none, undefined where they cannot be read. */
export function daysOf(specification: Thing, region: RegionId | undefined): readonly number[] | undefined {
  const values = valuesOf(specification, 'dayOfWeek');
  if (!values.every(isText)) return undefined;
  const names = values.map((name) => name.trim().replace(/^[a-z]+:(.*[/#:])?/i, ''));
  const days = names.filter((name) => name !== 'PublicHolidays');
  const holiday = days.length < names.length ? [HOLIDAY] : [];
  if (days.length === 0) return holiday;
  const week = parseOpeningHours(`${days.join(' ')} 09:00-10:00`, region)?.week;
  return week?.flatMap((open, day) => (open.length > 0 ? [day] : [])).concat(holiday);
}
