import { dialable } from './phone.ts';

const LONG = 9;
/** Of a service, such as 116117: too short for a number that lost its country code. */
const SERVICE = 6;

/**
 * Whether a number is one that people in the country with this calling code dial. Not `31201234567` or `201234567` in the Netherlands, which
 * lack a plus or a zero. Shorter ones may be a service's or without the area.
 * @param code undefined where the country may be one of several: there a number has to bring its own.
 */
export function fitsCountry(dial: string, code: string | undefined): boolean {
  if (dial.startsWith('+') || dial.length <= SERVICE) return true;
  if (code === undefined || dial.length < LONG) return code !== undefined;
  if (dial.startsWith('0')) return dialable(`+${code}${dial}`) !== undefined;
  return code === '1' ? dialable(`+${code}${dial}`) !== undefined : code === '61' && /^1[38]00/.test(dial);
}
