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
const DAYS = 'su mo tu we th fr sa zo ma di wo do vr za'.split(' ');
const DAY = `(?:${DAYS.join('|')})`;
const DATE = String.raw`\d{4}-\d\d-\d\d`;
const TIME = String.raw`(?:[01]?\d|2[0-4])[:.][0-5]\d`;
/** Days or dates, then the times that go for them. */
const GROUP = new RegExp(`((?:(?:${DAY}(?:-${DAY})?|${DATE}(?:/${DATE})?) )+)((?:${TIME}-${TIME} )+|(?:closed|off|gesloten|dicht) )`, 'g');
const MIDNIGHT = 24 * 60;
const LONGEST = 1000;

/**
 * Opening hours as schema.org writes them, `Mo-Fr 08:30-17:30, Sa 09:00-12:00`; more than one stretch on a day,
 * `Mo 08:30-12:00 13:00-17:30`; and dates that differ, `2026-12-25 closed, 2026-12-27/2027-01-03 closed`. A day that is called
 * closed is closed, whatever else is said of it: `Mo-Fr 08:30-17:30, We closed`.
 * @returns undefined for what cannot be read as that, says nothing of ordinary days, or is longer than any clinic writes.
 */
export function parseOpeningHours(text: string): OpeningHours | undefined {
  if (text.length > LONGEST) return undefined;
  const dates: { from: string; through: string; open: readonly Interval[] }[] = [];
  const week: { day: number; open: readonly Interval[] }[] = [];
  const plain = text
    .toLowerCase()
    .replace(/\s*[-–]\s*/g, '-')
    .replace(/:?[\s,;]+|$/g, ' ');
  const unread = plain.replace(GROUP, (group, when: string, times: string) => {
    const open = [...times.matchAll(/(\d+).(\d+)-(\d+).(\d+)/g)].map(([, ...numbers]) => intervalOf(numbers.map(Number)));
    for (const token of when.trim().split(' ')) {
      const [from = '', through = from] = token.split('/');
      if (/\d/.test(from)) dates.push({ from, through, open });
      else week.push(...daysOf(from).map((day) => ({ day, open })));
    }
    const sound =
      open.every(({ from, to }) => from < to) && dates.every(({ from, through }) => exists(from) && exists(through) && from <= through);
    return sound ? '' : group;
  });
  if (unread.trim() || week.length === 0) return undefined;
  const onDay = (_: unknown, day: number) => {
    const said = week.filter((each) => each.day === day).map(({ open }) => open);
    return said.some(({ length }) => length === 0) ? [] : said.flat();
  };
  return { week: Array.from({ length: 7 }, onDay), dates };
}

/** `mo` or `mo-fr`, as numbers from Sunday, which is 0. A range may go round the weekend. */
function daysOf(token: string): readonly number[] {
  const [first = 0, last = first] = token.split('-').map((name) => DAYS.indexOf(name) % 7);
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7);
}

/**
 * A minute before midnight stands for midnight, and an end before the beginning is on the next day. The same time twice could mean
 * all day or never: it and what goes past 24:00 end where they begin.
 */
function intervalOf([hour = 0, minute = 0, toHour = 0, toMinute = 0]: readonly number[]): Interval {
  const [from, end] = [hour * 60 + minute, toHour * 60 + toMinute];
  if (from === end || from >= MIDNIGHT || end > MIDNIGHT) return { from, to: from };
  if (end === MIDNIGHT - 1) return { from, to: MIDNIGHT };
  return { from, to: end > from ? end : end + MIDNIGHT };
}

/** Not so 30 February, which would pass for a day in March. */
function exists(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
}
