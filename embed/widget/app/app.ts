import { TEXTS } from '../../../flows/index.ts';
import { CHROME } from '../../../src/i18n/chrome.ts';
import { createWordings, type Wordings } from '../../../src/i18n/i18n.ts';
import type { Language } from '../../../src/i18n/languages.ts';

export { drawApp, startSession } from './panel.ts';

/** What draws the panel, and its words. */
export interface App extends Pick<typeof import('./panel.ts'), 'drawApp' | 'startSession'> {
  /** The words of `lang`, and how to get those of the other `languages` that the visitor may have. */
  wordingsIn(lang: Language, languages: readonly Language[]): Wordings | Promise<Wordings>;
}

/** Every language is in the script. */
export function wordingsIn(_: Language, languages: readonly Language[]): Wordings {
  return createWordings(Object.fromEntries(languages.map((lang) => [lang, { chrome: CHROME[lang], flow: TEXTS[lang] }])));
}
