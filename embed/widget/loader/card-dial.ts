/** Brackets only right after the country code: later they may hold the ending of another number. */
const WRITTEN = /^(\+|00)[1-9]\d{0,2}([\s.-]?\(\d+\))?([\s.-]?\d)+$/;
/** As long as numbers are in the countries of src/clinic/emergency.ts. */
const WHOLE = /^(1[2-9]\d{9}|(3[123]|353|41|61)[1-9]\d{6,8}|44[1-9]\d{8,9}|4[39][1-9]\d{6,10})$/;

/**
 * A phone number as a link of the safety card wants it, or nothing. In few bytes: it knows fewer numbers than src/clinic/read-phone.ts, and
 * none that this would not dial too.
 */
export function dialFrom(text: string): string {
  const digits = text
    .replace(/\D|^00/g, '')
    // For calls inside the country only.
    .replace(/^(3[123]|353|[46]\d)0/, '$1');
  return WRITTEN.test(text) && WHOLE.test(digits) ? `+${digits}` : '';
}
