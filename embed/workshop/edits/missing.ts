import type { FlowFile } from '../../../src/author/flow-file.ts';
import { isUnwritten } from '../../../src/author/unwritten.ts';
import { leavesOf } from '../../../src/proof/check-texts.ts';
import { requiredTexts } from '../../../src/proof/text-keys.ts';
import { formOf, TEXTS_FORM } from '../form-of.ts';
import { wordsAt } from './texts.ts';

/** The keys of the texts that are still to be written, by form and language. */
export type Missing = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** What was found for a form, and for which keys and words. */
interface Found {
  readonly keys: readonly string[];
  readonly words: readonly unknown[];
  readonly lacking: ReadonlyMap<string, readonly string[]>;
}

/**
 * Finds every text that the flow needs or another language has, and that a language lacks: it is not there, empty, or a stub. It
 * remembers: what has the same words as the last time is not looked at again, so that a letter costs no more in a large flow than in a small one.
 */
export function missingFinder(): (file: FlowFile) => Missing {
  let flow: FlowFile['flow'] | undefined;
  let keysByForm = new Map<string, readonly string[]>();
  let before = new Map<string, Found>();
  return (file) => {
    if (file.flow !== flow) keysByForm = keysOf(file);
    flow = file.flow;
    const now = new Map<string, Found>();
    for (const [form, keys] of keysByForm) {
      const words = Object.values(file.texts).flatMap((each) => wordsOf(each, form));
      const last = before.get(form);
      const same =
        last && last.keys === keys && last.words.length === words.length && words.every((each, index) => each === last.words[index]);
      now.set(form, same ? last : { keys, words, lacking: lackingIn(file, form, keys) });
    }
    before = now;
    return new Map([...now].filter(([, { lacking }]) => lacking.size > 0).map(([form, { lacking }]) => [form, lacking]));
  };
}

/** The keys that the flow needs, by the form in which they are written. */
function keysOf(file: FlowFile): Map<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const key of requiredTexts(file.flow)) {
    const form = formOf(file, `texts.en.${key}`);
    keys.set(form, [...(keys.get(form) ?? []), key]);
  }
  return keys;
}

/** What a form writes in one language. */
const wordsOf = (words: object, form: string): readonly unknown[] =>
  form === TEXTS_FORM
    ? Object.entries(words).flatMap(([key, value]) => (['questions', 'outcomes', 'sections'].includes(key) ? [] : [value]))
    : [wordsAt(words, form.replace(/^flow\./, ''))];

/** The keys of a form that each language lacks, in one order: of the languages that lack any. */
function lackingIn({ texts }: FlowFile, form: string, keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const prefix = form === TEXTS_FORM ? '' : form.replace(/^flow\./, '');
  const languages = Object.entries(texts).map(([lang, words]) => {
    const own = prefix === '' ? withoutGroups(words) : (wordsAt(words, prefix) ?? {});
    return { lang, leaves: leavesOf(own, prefix) };
  });
  const wanted = [...new Set([...keys, ...languages.flatMap(({ leaves }) => [...leaves.keys()])])];
  return new Map(
    languages.flatMap(({ lang, leaves }) => {
      const all = [...leaves.keys()];
      const lacking = wanted.filter((key) => {
        const text = leaves.get(key);
        return text === undefined ? !all.some((each) => each.startsWith(`${key}.`)) : text.trim() === '' || isUnwritten(text);
      });
      return lacking.length > 0 ? [[lang, lacking]] : [];
    }),
  );
}

/** The place of everything that is still to be written, in the order of the outline, the languages of one text beside each other. */
export function placesToWrite({ flow }: FlowFile, missing: Missing): readonly string[] {
  const sources = Object.entries(flow.sources).flatMap(([id, { title }]) =>
    title.trim() === '' || isUnwritten(title) ? [`flow.sources.${id}.title`] : [],
  );
  const words = [...missing.values()].flatMap((byLanguage) => {
    const lacking = [...byLanguage];
    return [...new Set(lacking.flatMap(([, each]) => each))].flatMap((key) =>
      lacking.filter(([, each]) => each.includes(key)).map(([lang]) => `texts.${lang}.${key}`),
    );
  });
  return [...words, ...sources];
}

function withoutGroups(words: object): object {
  return Object.fromEntries(Object.entries(words).filter(([key]) => !['questions', 'outcomes', 'sections'].includes(key)));
}
