import { rulesIn } from '../../../../src/clinic/hours-rules.ts';
import type { Specification } from './page-times.ts';
import { HOLIDAY } from './page-times.ts';
import { timesText } from './times-text.ts';

const NAMES = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
const FROM_MONDAY = [1, 2, 3, 4, 5, 6, 0];
/** Where a part cannot be read, so that the parser stumbles over it. */
const UNREAD = '?';

/** Each has to stand alone: `Mo-Fr`, of which nobody knows what it means, would take the times of the next. */
export function writtenTexts(written: readonly string[]): readonly string[] {
  const said = written.map((each) => each.replace(/[\s,;]+$/, '')).filter((each) => each !== '');
  return said.every(rulesIn) ? said : [UNREAD];
}

/** `Mo-Fr 08:30-17:30`, in the order of their beginnings; days that are closed are left out, or named last where another one opens them. */
export function weekTexts(specifications: readonly Specification[]): readonly string[] {
  // Where public holidays differ, any day may be one.
  const holidays = specifications.some(({ days }) => days.includes(HOLIDAY));
  if (holidays && specifications.some(({ days, open }) => days.includes(HOLIDAY) !== Boolean(open))) return [UNREAD];
  const closed = specifications.filter(({ open }) => !open).flatMap(({ days }) => days);
  const opened = specifications.flatMap(({ days, open }) => (open ? [{ days, open }] : [])).sort((a, b) => a.open.from - b.open.from);
  const shut = closed.filter((day) => opened.some(({ days }) => days.includes(day)));
  return [...opened, ...(shut.length > 0 ? [{ days: shut, open: null }] : [])].map(
    ({ days, open }) => `${daysText(days)} ${timesText(open)}`,
  );
}

/** `Mo-Fr`, or `Mo We`. */
function daysText(days: readonly number[]): string {
  const order = FROM_MONDAY.filter((day) => days.includes(day));
  const inARow = order.every((day, index) => index === 0 || FROM_MONDAY.indexOf(day) === FROM_MONDAY.indexOf(order[index - 1] ?? day) + 1);
  const names = order.map((day) => NAMES[day]);
  return inARow && names.length > 2 ? `${names[0]}-${names.at(-1)}` : names.join(' ');
}
