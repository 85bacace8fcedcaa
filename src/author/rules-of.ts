import { isNamed } from '../base/is-named.ts';
import { DUTCH_RULES } from './dutch-rules.ts';
import { ENGLISH_RULES } from './english-rules.ts';
import { FRENCH_RULES } from './french-rules.ts';
import { GERMAN_RULES } from './german-rules.ts';
import type { LanguageRules } from './language-rules.ts';

const RULES = { en: ENGLISH_RULES, nl: DUTCH_RULES, de: GERMAN_RULES, fr: FRENCH_RULES };

/** The rules of plain language in `lang`, where there are any. */
export function rulesOf(lang: string): LanguageRules | undefined {
  return isNamed(RULES, lang) ? RULES[lang] : undefined;
}
