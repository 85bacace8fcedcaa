import { LANGUAGES, type Language, UNREVIEWED } from '../../src/i18n/languages.ts';
import { languageAround } from '../language-around.ts';

/** The language in which the launcher begins, found as ../first-language.ts finds it. */
export function wordsFirst(asked: string, host: Element): Language {
  const tags = [asked, languageAround(host), ...navigator.languages];
  const named = (tag: string | null | undefined) =>
    LANGUAGES.find((each) => new RegExp(`^${each}\\b`, 'i').test(tag ?? '') && (tag === asked || !UNREVIEWED.includes(each)));
  return tags.map(named).find(Boolean) ?? 'en';
}
