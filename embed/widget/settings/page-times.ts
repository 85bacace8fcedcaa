import type { RegionId } from '../../../src/clinic/emergency.ts';
import { parseOpeningHours } from '../../../src/clinic/opening-hours.ts';
import { type Interval, readStretch } from '../../../src/clinic/stretch.ts';
import { type Thing, textsOf } from './thing.ts';

const CLOSED = /^(closed|gesloten|dicht|geschlossen|ferm[eé]e?|chiuso|cerrado)$/;
/** `08:30`, `T08:30:00+01:00`, `8.30 AM`. */
const TIME = /^t?(\d\d?(?:[:.h]\d\d)?)(?::\d\d)?(?:\.\d+)?(?:z|[+-]\d\d:?\d\d)?\s?(?:([ap])\.?m\.?)?$/;

/** When a specification says that it is open; null where it says closed: no times, twice the same, or the word. Undefined where it cannot be read. */
export function timesOf(specification: Thing): Interval | null | undefined {
  const said = ['opens', 'closes'].map((name) => (textsOf([specification], name)[0] ?? '').trim().toLowerCase());
  if (said.every((time) => time === '' || CLOSED.test(time))) return null;
  const times = said
    .map((time) => TIME.exec(time))
    .map((found) => found && `${found[1]?.replace('h', ':')}${found[2] ? `${found[2]}m` : ''}`);
  if (times.includes(null)) return undefined;
  return said[0] === said[1] ? null : readStretch(times.join('-'));
}

/** The days of the week that a specification is for, as numbers from Sunday, which is 0; undefined where they cannot be read. */
export function daysOf(specification: Thing, region: RegionId | undefined): readonly number[] | undefined {
  const names = textsOf([specification], 'dayOfWeek').map((name) => name.trim().replace(/^[a-z]+:(.*[/#:])?/i, ''));
  const days = names.filter((name) => name !== 'PublicHolidays').join(' '); // not told by a calendar
  if (days === '') return names.length > 0 ? [] : undefined;
  const week = parseOpeningHours(`${days} 09:00-10:00`, region)?.week;
  return week?.flatMap((open, day) => (open.length > 0 ? [day] : []));
}
