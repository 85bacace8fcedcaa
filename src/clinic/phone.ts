/**
 * A phone number as a `tel:` or `sms:` link wants it: a leading plus or 00 and digits. Accepts the usual separators
 * and "(0)". Returns undefined for what is no phone number (fewer than 3 or more than 15 digits, or letters).
 */
export function dialable(text: string): string | undefined {
  const bare = text
    .trim()
    .replace('(0)', '')
    .replace(/[\s\-./()\u00a0]/g, '');
  return /^(\+|00)?\d{3,15}$/.test(bare) ? bare.replace(/^00/, '+') : undefined;
}
