import { isNamed } from '../../src/base/is-named.ts';
import type { PageLanguage } from '../pages/page-language.ts';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import type { FieldKind } from './form/fields.ts';
import fr from './fr.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };

export { fill } from '../pages/fill.ts';
export { PAGE_LANGUAGES, type PageLanguage } from '../pages/page-language.ts';

/** The words of this page in one language. */
export type Words = typeof en & {
  /** What to say of a value that cannot be used. English has none: there it is the sentence of the widget's own parser. */
  readonly refusal?: {
    readonly sentence: string;
    /** What is wrong with the clinic's own words. */
    readonly claim: string;
    readonly long: string;
    readonly write: Readonly<Record<FieldKind, string>>;
  };
};

export const WORDS = { nl, en, de, fr } as const satisfies Record<PageLanguage, Words>;

/** What stands at the field of a setting. One that has no words yet is called by its own name. */
export function wordsOfField({ fields }: Words, name: string): { readonly label: string; readonly hint: string } {
  return isNamed(fields, name) ? fields[name] : { label: name, hint: '' };
}

/** What an option of a field is called. */
export function wordOfOption({ options }: Words, name: string, option: string): string {
  const words: Readonly<Record<string, string>> = isNamed(options, name) ? options[name] : {};
  return words[option] ?? option;
}
