import { plain } from './plain.ts';

/** A country code, the 0 that may stand between it and the number, and the number. */
export const PARTS =
  /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-69]\d|3[578]\d|42\d|5[09]\d|6[7-9]\d|8[05-8]\d|9[679]\d)(0?)([1-9]\d+)$/;
/** Country codes after which the 0 for calls inside the country is not dialled, and those whose numbers may begin with one. */
export const ZERO_GOES =
  /^(2[07]|3[123]|4[013469]|6[01346]|8[46]|9[0-2458]|21[23]|234|25[4-6]|353|355|358|359|373|374|38[0-35-79]|42[13]|59[046]|96[1-46]|97[12]|99[4-6])$/;
export const ZERO_STAYS = /^(39|225|229|242)$/;
/**
 * Longer than any number of a country whose numbers are all about as long: two numbers in one, or a digit too many, as that for calls
 * inside the country is (a 1 in the US, an 8 in Belarus, a 0 before an Italian mobile number).
 */
export const IMPOSSIBLE =
  /^\+(1(?![2-9]\d{9}$)|3758|800(?!\d{8}$)|390[13-57-9]\d{9}|692\d{8}|(45|47|35[67]|37[012]|386|993)\d{9}|(31(?![89]0|97)|3[2346]|4[018]|35[1349]|375|385|242|42[01])\d{10}|(7|30|44|46|61|22[59])\d{11})/;

/**
 * A phone number as a `tel:` or `sms:` link wants it: digits, with a plus where the country code is written, and without the 0 that is for
 * calls inside the country only. Undefined for what is no phone number, and for what may be another number than was meant: no link is
 * better than one that calls a stranger.
 */
export function dialable(text: string): string | undefined {
  const written = plain(text).trim();
  const bare = written.replace(/[\s\-./()]/g, '').replace(/^00(?=[1-9]\d{5})/, '+');
  if (!/^\+?\d{3,15}$/.test(bare) || isTwo(written, bare)) return undefined;
  // Without a plus or a zero before it, what is that long begins with a country code.
  if (!bare.startsWith('+')) return bare.length > (bare.startsWith('0') ? 13 : 10) ? undefined : bare;
  const [, code = '', zero, rest = ''] = PARTS.exec(bare) ?? [];
  // A "(0)" there may be the habit of other countries. In Italy it surely belongs to the number before the 2 of Milan and the 6 of Rome.
  const stays = zero && ZERO_STAYS.test(code) && (!/\(\s*0\s*\)/.test(written) || /^39[26]/.test(code + rest));
  const dial = `+${code}${stays ? zero : ''}${rest}`;
  return code && (!zero || stays || ZERO_GOES.test(code)) && !IMPOSSIBLE.test(dial) ? dial : undefined;
}

/** Whether all numbers of the country of `dial` are about as long, so that a whole one can be told from a part. */
export function isOneLength(dial: string): boolean {
  return IMPOSSIBLE.test(dial.padEnd(16, '0'));
}

/** Whether `written` may be two numbers, or one with another ending: `023 555 00 12/13`. A stroke or a bracket is for what comes first. */
function isTwo(written: string, bare: string): boolean {
  const at = Math.max(written.lastIndexOf('/'), written.lastIndexOf('('));
  const [first = '', second = ''] = [written.slice(0, Math.max(at, 0)), written.slice(at)].map((part) => part.replace(/^00|\D/g, ''));
  if (first.length > (bare.startsWith('+') ? 8 : 6) || /\d\D*\(\d+\)$/.test(written)) return true;
  // The area of another one.
  if (first.length > 3 && /^0[1-9]/.test(second)) return true;
  if (written[at] !== '/') return false;
  const isArea = bare.startsWith('+') || /^\(?0\d+\)?\s*\/[^/]*$/.test(written);
  return !isArea || second.length < 4 || (first.length > 5 && first.length === second.length);
}
