import type { Cleaning } from './form/clean-text.ts';
import type { Reading } from './form/read-form.ts';
import type { Guide } from './guide.ts';
import type { Target } from './tag/tag-for.ts';
import type { PageLanguage, Words } from './words.ts';

/** What the owner filled in and chose so far. It lives as long as the page. */
export interface Form {
  readonly values: Readonly<Record<string, string>>;
  /** What was cleaned away in each field since it was last emptied. */
  readonly cleaned: Readonly<Record<string, readonly Cleaning[]>>;
  /** The address of the script, as written. */
  readonly src: string;
  readonly target: Target;
  /** Whether the tag is that of the loader. */
  readonly loader: boolean;
  /** Whether the browser is to check the file. */
  readonly checked: boolean;
  /** The languages of the file that the owner may download. */
  readonly languages: readonly string[];
  /** Whether the tag has a fallback; undefined until the owner chose. */
  readonly fallback: boolean | undefined;
  /** Whether the owner asked for the tag: what it lacks is told quietly until then. */
  readonly asked: boolean;
}

/** What every part of the page is given. */
export interface Page {
  readonly lang: PageLanguage;
  readonly words: Words;
  readonly guide: Guide;
  readonly form: Form;
  readonly reading: Reading;
  readonly change: (part: Partial<Form>) => void;
  /** Opens the field's group and goes to the field. */
  readonly goTo: (field: string) => void;
}

export const fieldId = (name: string) => `field-${name}`;
