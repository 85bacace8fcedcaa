import type { PageLanguage } from '../words.ts';

/** A whole number of any size, as people write it. */
export const counted = (lang: PageLanguage, value: string): string => new Intl.NumberFormat(lang).format(BigInt(value));
