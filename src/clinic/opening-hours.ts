/** Minutes after midnight, on the clinic's own clock. `to` may lie on the next day: 26 hours is 2 at night. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** When a clinic is open: by day of the week, Sunday first, and by date where a date differs. */
export interface OpeningHours {
  readonly week: readonly (readonly Interval[])[];
  readonly dates: readonly { readonly from: string; readonly through: string; readonly open: readonly Interval[] }[];
}

/** In English as schema.org has it, and in Dutch: the first two letters of each day, Sunday first. */
const DAYS = ['su mo tu we th fr sa', 'zo ma di wo do vr za'].map((days) => days.split(' '));
const DATE = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/;
const TIMES = /^(\d{1,2})[:.](\d\d)-(\d{1,2})[:.](\d\d)$/;
const MIDNIGHT = 24 * 60;

/**
 * Opening hours as schema.org writes them, `Mo-Fr 08:30-17:30, Sa 09:00-12:00`; more than one stretch on a day,
 * `Mo 08:30-12:00 13:00-17:30`; and dates that differ, `2026-12-25 closed, 2026-12-27/2027-01-03 closed`. A day that is called
 * closed is closed, whatever else is said of it: `Mo-Fr 08:30-17:30, We closed`.
 * @returns undefined for what cannot be read as that, or says nothing of ordinary days.
 */
export function parseOpeningHours(text: string): OpeningHours | undefined {
  const groups = groupsOf(text.toLowerCase().replace(/\s*[-–]\s*/g, '-'));
  if (!groups?.some(({ when }) => when.some(daysOf))) return undefined;
  const week: Interval[][] = Array.from({ length: 7 }, () => []);
  const dates: { from: string; through: string; open: readonly Interval[] }[] = [];
  const closed = new Set<number>();
  for (const { when, open } of groups) {
    for (const token of when) {
      const [, from, through = from] = DATE.exec(token) ?? [];
      if (from && through) dates.push({ from, through, open });
      for (const day of daysOf(token) ?? []) {
        week[day]?.push(...open);
        if (open.length === 0) closed.add(day);
      }
    }
  }
  for (const day of closed) week[day] = [];
  return { week, dates };
}

interface Group {
  readonly when: string[];
  readonly open: Interval[];
}

/** Days or dates, and the times that follow them. */
function groupsOf(text: string): readonly Group[] | undefined {
  const groups: Group[] = [];
  let closed = false;
  for (const token of text.split(/:?[\s,;]+/).filter(Boolean)) {
    const last = groups.at(-1);
    const times = timesOf(token);
    if (daysOf(token) || isDates(token)) {
      if (last && last.open.length === 0 && !closed) last.when.push(token);
      else groups.push({ when: [token], open: [] });
      closed = false;
    } else if (times && last && !closed) last.open.push(times);
    else if (/^(closed|off|gesloten|dicht)$/.test(token) && last && last.open.length === 0) closed = true;
    else return undefined;
  }
  const last = groups.at(-1);
  return last && (closed || last.open.length > 0) ? groups : undefined;
}

/** `mo` or `mo-fr`, as numbers from Sunday, which is 0. A range may go round the weekend. */
function daysOf(token: string): readonly number[] | undefined {
  const [first = -1, last = first, ...more] = token.split('-').map((name) => Math.max(...DAYS.map((names) => names.indexOf(name))));
  if (first < 0 || last < 0 || more.length > 0) return undefined;
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (first + index) % 7);
}

/** A minute before midnight stands for midnight. An end before the beginning is on the next day; the same time twice could mean all day or never. */
function timesOf(token: string): Interval | undefined {
  const [hour, minute, toHour, toMinute] = (TIMES.exec(token) ?? []).slice(1).map(Number);
  if (hour === undefined || minute === undefined || toHour === undefined || toMinute === undefined) return undefined;
  const [from, end] = [hour * 60 + minute, toHour * 60 + toMinute];
  if (minute > 59 || toMinute > 59 || from >= MIDNIGHT || end > MIDNIGHT || from === end) return undefined;
  if (end === MIDNIGHT - 1) return { from, to: MIDNIGHT };
  return { from, to: end > from ? end : end + MIDNIGHT };
}

/** Days that exist, the first not after the last. */
function isDates(token: string): boolean {
  const [, from = '', through = from] = DATE.exec(token) ?? [];
  const exists = (day: string) => new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
  return from !== '' && exists(from) && exists(through) && from <= through;
}
