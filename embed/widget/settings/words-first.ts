import { LANGUAGES, type Language, UNREVIEWED } from '../../../src/i18n/languages.ts';
import { languageAround } from './language-around.ts';

/**
 * The language in which the loader's launcher and the bare view begin, found as ../first-language.ts finds it, in few bytes.
 * @param browser its languages; none where they may be what failed.
 */
export function wordsFirst(asked: string, host: Element, browser: readonly string[]): Language {
  const tags = [asked, languageAround(host), document.documentElement.lang, ...browser];
  const named = (tag: string | null | undefined) =>
    LANGUAGES.find((each) => new RegExp(`^${each}(?![^-_])`, 'i').test(`${tag}`) && (tag === asked || !UNREVIEWED.includes(each)));
  return tags.map(named).find(Boolean) ?? 'en';
}
