import { chooseLanguage } from '../../../src/i18n/language.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { languageAround } from './language-around.ts';

/**
 * The one of `languages` in which the widget begins: `asked`, the setting `lang`; else that of the nearest element around
 * `host` that names one; else of the page; else the browser's; else the first: English, where the script has it.
 */
export function firstLanguage(host: Element, asked: Language | undefined, languages: readonly Language[]): Language {
  // The `lang` of the element itself is the setting.
  const nearest = languageAround(host);
  return chooseLanguage([asked, nearest, document.documentElement.lang, ...navigator.languages], languages) ?? languages[0] ?? 'en';
}
