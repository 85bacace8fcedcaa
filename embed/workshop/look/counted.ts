import { fill, type PageLanguage, type Words } from '../words.ts';

/** A whole number of any size, as people write it. */
export const numbered = (lang: PageLanguage, value: string | number): string => new Intl.NumberFormat(lang).format(BigInt(value));

/** So many of something: `1 path`, `1,024 paths`. */
export function counted(
  { words, lang }: { readonly words: Words; readonly lang: PageLanguage },
  what: keyof Words['look']['counts'],
  value: string | number,
): string {
  const { one, other } = words.look.counts[what];
  return fill(String(value) === '1' ? one : other, { count: numbered(lang, value) });
}
