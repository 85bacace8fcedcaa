/**
 * A phone number as a `tel:` or `sms:` link wants it: a leading plus or 00 and digits. Accepts the usual separators
 * and "(0)". Returns undefined for what is no phone number (fewer than 3 or more than 15 digits, or letters).
 */
export function dialable(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^((?:\+|00)[\d\s]+)\(0\)/, '$1') // "+31 (0)20 …": the 0 is for calls inside the country only
    .replace(/[\s\-./()]/g, '');
  return /^\+?\d{3,15}$/.test(bare) ? bare.replace(/^00(?=[1-9]\d{5})/, '+') : undefined;
}
