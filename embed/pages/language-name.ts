import type { PageLanguage } from './page-language.ts';

const NAMES = new Map<PageLanguage, Intl.DisplayNames>();

/** What a language is called in that of the page; by its tag where nobody knows. */
export function languageName(lang: PageLanguage, tag: string): string {
  const names = NAMES.get(lang) ?? new Intl.DisplayNames(lang, { type: 'language' });
  NAMES.set(lang, names);
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
