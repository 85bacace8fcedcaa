import type { FieldName, GroupId } from './fields.ts';
import type { Reading } from './read-form.ts';
import type { Target } from './tag-for.ts';
import type { PageLanguage, Words } from './words.ts';

/** What the owner filled in and chose so far. It lives as long as the page. */
export interface Form {
  readonly values: Record<string, string>;
  readonly open: Set<GroupId>;
  /** The address of the script, as written. */
  src: string;
  target: Target;
  /** Whether the tag is that of the loader. */
  loader: boolean;
  /** Whether the browser is to check the file. */
  checked: boolean;
}

/** What every part of the page is given. */
export interface Page {
  readonly lang: PageLanguage;
  readonly words: Words;
  readonly form: Form;
  /** Tells every part that the form has changed. */
  readonly changed: () => void;
  /** Opens the field's group and goes to the field. */
  readonly goTo: (field: FieldName) => void;
}

/** A part of the page. */
export interface View {
  readonly element: HTMLElement;
  update(reading: Reading): void;
}

export const fieldId = (name: FieldName) => `field-${name}`;
