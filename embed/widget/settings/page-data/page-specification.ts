import { isDay } from '../../../../src/base/is-day.ts';
import type { RegionId } from '../../../../src/clinic/emergency.ts';
import { isBetween } from './page-dates.ts';
import { daysOf, HOLIDAY, type Specification, timesOf } from './page-times.ts';
import { type Thing, textOf } from './thing.ts';

/**
 * What `things` say, but for those that were over before `today`.
 * @returns undefined where one of the others cannot be read: without it, the rest may be wrong.
 */
export function specificationsIn(
  things: readonly Thing[],
  today: string,
  region: RegionId | undefined,
): readonly Specification[] | undefined {
  const read = things.map((thing) => readSpecification(thing, today, region));
  const whole = read.filter((each) => each !== undefined);
  return whole.length === read.length ? whole.filter((each) => each !== 'over') : undefined;
}

/** A moment of the day in UTC, which may lie in another day of the clinic's own. */
const UTC = /t(?!00:00|23:59).*(z|[+-]00:?00)$/i;

function readSpecification(thing: Thing, today: string, region: RegionId | undefined): Specification | 'over' | undefined {
  const dates = ['validFrom', 'validThrough'].map((name) => textOf(thing, name));
  if (dates.some((date = '') => UTC.test(date))) return undefined;
  const [from, through] = dates.map((date) => date?.slice(0, 10));
  if (![from, through].every((date) => date === '' || (date && isDay(date))) || (from && through && from > through)) return undefined;
  if (through && through < today) return 'over';
  const open = timesOf(thing);
  const days = datedDays(daysOf(thing, region), from, through);
  return days && open !== undefined ? { days, open, from: from || undefined, through: through || undefined } : undefined;
}

/** `days` where they and the dates of a specification agree; none where its only date says it all. */
function datedDays(days: readonly number[] | undefined, from = '', through = ''): readonly number[] | undefined {
  if (days?.length === 0) return from && through ? days : undefined;
  const holiday = days?.includes(HOLIDAY);
  if (!days || (from && through && !holiday && !isBetween(days, from, through))) return undefined;
  if (from && from === through) return [];
  // Of a longer time, public holidays may be all or a few days.
  return holiday && days.length === 1 ? undefined : days;
}
