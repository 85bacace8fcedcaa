import type { Phone } from './clinic.ts';
import { dialable, isOneLength } from './phone.ts';
import { plain } from './plain.ts';

/** What stands before a number. Not "fax". */
export const BEFORE =
  /^(?:t[eé]l(?:[eé](?:phone|foon|fono?))?|phone|ph|fon|t|m|mob|mobiel|mobile?|gsm|handy|praktijk|praxis|whatsapp|sms|call|bel)(?:[.:\s]+|(?=[+(\d]))/i;
/** A number inside the clinic, after the one that leads to its desk. */
export const EXTENSION = /^(.*\d)[)\s,;-]*(?:ext(?:ension)?|x|toestel|tst|intern|poste|durchwahl|dw|#)[.:\s]*\d{1,6}$/i;
const LONGEST = 40;

/**
 * A phone number as people write it in a list of contacts: `Tel.: +31 20 123 45 67 ext. 12`. What is shown is as written, without the word
 * before it. The main number is dialled, if it surely ends where the extension begins.
 */
export function readPhone(written: string): Phone | undefined {
  const whole = plain(written).trim();
  if (whole.length > 2 * LONGEST) return undefined;
  const text = whole.replace(BEFORE, '');
  const [, main = text] = EXTENSION.exec(text) ?? [];
  const dial = dialable(main);
  return dial && text.length < LONGEST && (main === text || isOneLength(dial)) ? { text, dial } : undefined;
}
