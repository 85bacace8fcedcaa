/** Hyphens, dashes and the minus sign, but for `-` itself. */
export const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** `text` without characters that nobody sees, and with `-` for every dash: what is pasted from a letter or an address book has both. */
export function plain(text: string): string {
  return text.replace(/\p{Cf}/gu, '').replace(DASHES, '-');
}
