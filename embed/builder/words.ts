import { isNamed } from '../../src/base/is-named.ts';
import en from './en.json' with { type: 'json' };
import type { FieldKind } from './form/fields.ts';
import nl from './nl.json' with { type: 'json' };

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

/** The languages of this page, in the order of its switch. */
export const WORDS = { nl, en } as const satisfies Record<string, Words>;
export type PageLanguage = keyof typeof WORDS;
export const PAGE_LANGUAGES = ['nl', 'en'] as const satisfies readonly PageLanguage[];

/** `text` with each `{name}` replaced. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** What stands at the field of a setting. One that has no words yet is called by its own name. */
export function wordsOfField({ fields }: Words, name: string): { readonly label: string; readonly hint: string } {
  return isNamed(fields, name) ? fields[name] : { label: name, hint: '' };
}

/** What an option of a field is called. */
export function wordOfOption({ options }: Words, name: string, option: string): string {
  const words: Readonly<Record<string, string>> = isNamed(options, name) ? options[name] : {};
  return words[option] ?? option;
}
