import { dialable } from './phone.ts';

const LONG = 9;

/**
 * Whether a number is one that people in the country with this calling code dial. Not `31201234567` or `201234567` in the Netherlands, which
 * lack a plus or a zero. Shorter ones may be a service's or without the area.
 */
export function fitsCountry(dial: string, code: string): boolean {
  if (dial.startsWith('+') || dial.length < LONG) return true;
  if (dial.startsWith('0')) return dialable(`+${code}${dial}`) !== undefined;
  return code === '1' ? dialable(`+${code}${dial}`) !== undefined : code === '61' && /^1[38]00/.test(dial);
}
