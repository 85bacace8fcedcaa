import { isNamed } from '../base/is-named.ts';
import { GERMAN_SHEET } from './sheet-words-de.ts';
import { ENGLISH_SHEET, type SheetWords } from './sheet-words-en.ts';
import { FRENCH_SHEET } from './sheet-words-fr.ts';
import { DUTCH_SHEET } from './sheet-words-nl.ts';

const WORDS = { en: ENGLISH_SHEET, nl: DUTCH_SHEET, de: GERMAN_SHEET, fr: FRENCH_SHEET };

/** The sheet's words in `lang`, or in English where it has none. */
export function sheetWords(lang: string): SheetWords {
  const base = lang.split('-')[0] ?? '';
  return isNamed(WORDS, base) ? WORDS[base] : WORDS.en;
}
