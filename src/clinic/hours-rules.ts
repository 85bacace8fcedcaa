import { plain } from './plain.ts';
import { type Interval, isStretch, readStretch } from './stretch.ts';

/** Some days and dates, and when they are open; closed where there is no stretch. */
export interface HoursRule {
  /** `mo`, or `mo-fr`. */
  readonly days: readonly string[];
  /** `2026-12-25`, or `2026-12-27/2027-01-03`. */
  readonly dates: readonly string[];
  readonly open: readonly Interval[];
  /** Written after a semicolon: it goes instead of what was said before. */
  readonly instead: boolean;
}

const DATES = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;
const DAYS = /^[a-z]+(?:-[a-z]+)?$/;
const CLOSED = /^(?:closed|off|gesloten|dicht|geschlossen|fermee?s?|chiuso|cerrado)$/;

/**
 * The rules that `text` consists of, in their order; undefined where a part of it is none, such as days without times, or may mean two things:
 * `Sa 2026-12-19 10:00-14:00` is that Saturday, or all of them and a date.
 */
export function rulesIn(text: string): readonly HoursRule[] | undefined {
  const rules: { days: string[]; dates: string[]; open: Interval[]; instead: boolean; whole: boolean }[] = [];
  let instead = false;
  for (const token of plainly(text).match(/;|[^\s,;]+/g) ?? []) {
    const rule = rules.at(-1);
    if (token === ';') {
      if (rule?.whole === false) return undefined;
      instead = true;
    } else if (isStretch(token) || CLOSED.test(token)) {
      const stretch = readStretch(token);
      const last = rule?.open.at(-1);
      if (!rule || instead || (rule.whole && !(stretch && last && stretch.from >= last.to))) return undefined;
      if (stretch) rule.open.push(stretch);
      else if (isStretch(token)) return undefined;
      rule.whole = true;
    } else if (DATES.test(token) || DAYS.test(token)) {
      const current = rule?.whole === false ? rule : { days: [], dates: [], open: [], instead, whole: false };
      if (current !== rule) rules.push(current);
      (DATES.test(token) ? current.dates : current.days).push(token);
      instead = false;
    } else return undefined;
  }
  return rules.every(({ whole, days, dates }) => whole && (days.length === 0 || dates.length === 0)) ? rules : undefined;
}

/** In small letters without accents; one way to write a range, a list and a time. */
function plainly(text: string): string {
  return plain(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(^|;)\s*24\s?\/\s?7\s*(?=$|[,;])/g, '$1mo-su 00:00-24:00') // not beside days: "Mo-Fr 24/7" is none of the two
    .replace(/(\d)\s?h(?=\d\d)/g, '$1:')
    .replace(/(\d)\s?(?:uur|uhr|hrs?|h)\b/g, '$1')
    .replace(/(\d)\s?([ap])\.?m\b\.?/g, '$1$2m')
    .replace(/([a-z])\.|:(?=[\s,;]|$)/g, '$1')
    .replace(/([a-z\d])\s*(?:-|\s(?:t\/m|tot en met|to|thru|through|bis|au|al?)\s)\s*/g, '$1-')
    .replace(/(\d)\s(?:tot|until|till)\s(?=\d)/g, '$1-')
    .replace(/\s(?:en|and|und|et|y|e|&)\s/g, ',');
}
