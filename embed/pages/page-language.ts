import { chooseLanguage } from '../../src/i18n/language.ts';

/** The languages that both pages speak, in the order of their switch. */
export const PAGE_LANGUAGES = ['nl', 'en', 'de', 'fr'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** The one that is asked for: by the link, else by the browser. */
export function firstLanguage(): PageLanguage {
  const asked = new URLSearchParams(location.search).get('lang');
  return chooseLanguage([asked, ...navigator.languages], PAGE_LANGUAGES) ?? 'en';
}
