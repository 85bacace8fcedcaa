import { LANGUAGES, type Language, UNREVIEWED } from '../../src/i18n/languages.ts';

/** The language in which the launcher begins, found as ../first-language.ts finds it. */
export function wordsFirst(asked: string, host: Element): Language {
  const tags = [asked, host.parentElement?.closest('[lang]')?.getAttribute('lang'), ...navigator.languages];
  const named = (tag: string | null | undefined) =>
    LANGUAGES.find((each) => new RegExp(`^${each}\\b`, 'i').test(tag ?? '') && (tag === asked || !UNREVIEWED.includes(each)));
  return tags.map(named).find(Boolean) ?? 'en';
}
