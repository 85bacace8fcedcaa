import { offeredLanguages } from '../../../src/i18n/language.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import type { Reading } from '../form/read-form.ts';
import type { Form } from '../page.ts';
import type { PageLanguage } from '../words.ts';
import { fallback } from './fallback.ts';
import { WITH_FALLBACK } from './tag-for.ts';

/** Whether a fallback can go into the tag. With `target` the script makes its place itself, where nothing can stand before. */
export const mayHaveFallback = ({ target }: Form, { good }: Reading): boolean =>
  WITH_FALLBACK.includes(target) && good.target === undefined;

/**
 * Whether it does. Until the owner chose: as a part of the page, where there would be nothing without the script; not beside a button in
 * the corner, where a line would flash at the end of every page, which mostly has the clinic's number already.
 */
export const wantsFallback = ({ fallback: chosen }: Form, { settings }: Reading): boolean => chosen ?? settings.mode === 'inline';

/** The fallback for the tag, in the language that the widget begins in. */
export function chosenFallback(form: Form, reading: Reading, lang: PageLanguage): string | undefined {
  if (!mayHaveFallback(form, reading) || !wantsFallback(form, reading)) return undefined;
  const [only, ...more] = form.languages;
  const known = LANGUAGES.find((each) => each === only && more.length === 0);
  // A page in a language that nobody has reviewed does not lead the widget to it.
  const [first = 'en'] = offeredLanguages().filter((each) => each === lang);
  return fallback(reading.clinic, reading.settings.lang ?? known ?? first);
}
