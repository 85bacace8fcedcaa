import type { FlowFile } from '../../../src/author/flow-file.ts';
import { isNamed } from '../../../src/base/is-named.ts';

/** What stands under a dotted key of a language file: a text, a list, or what holds more of them. */
export function wordsAt(words: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((value, name) => (isObject(value) && isNamed(value, name) ? value[name] : undefined), words);
}

/** A text of one language; empty where there is none. */
export function textAt({ texts }: FlowFile, lang: string, key: string): string {
  const value = wordsAt(texts[lang], key);
  return typeof value === 'string' ? value : '';
}

/** The paragraphs or bullets of one language. */
export function listAt({ texts }: FlowFile, lang: string, key: string): readonly string[] {
  const value = wordsAt(texts[lang], key);
  return Array.isArray(value) ? value.map(String) : [];
}

/** The file with `value` under `key` in one language. Undefined takes it away, with what then holds nothing. */
export function withWords(file: FlowFile, lang: string, key: string, value: unknown): FlowFile {
  const words = written(file.texts[lang] ?? {}, key.split('.'), value);
  return { ...file, texts: { ...file.texts, [lang]: isObject(words) ? words : {} } };
}

/** The file with what `change` makes of a key in each language that has it. */
function inEveryLanguage(file: FlowFile, key: string, change: (words: unknown) => unknown): FlowFile {
  return Object.keys(file.texts).reduce((all, lang) => {
    const words = wordsAt(all.texts[lang], key);
    return words === undefined ? all : withWords(all, lang, key, change(words));
  }, file);
}

/** The file with what stands under `key` in every language under another key, beside it and in its place. */
export function withRenamedWords(file: FlowFile, group: string, id: string, to: string): FlowFile {
  return inEveryLanguage(file, group, (words) =>
    isObject(words) ? Object.fromEntries(Object.entries(words).map(([each, value]) => [each === id ? to : each, value])) : words,
  );
}

export const withoutWords = (file: FlowFile, key: string): FlowFile => inEveryLanguage(file, key, () => undefined);

function written(words: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(words)) return words.map((each, index) => (String(index) === name ? written(each, rest, value) : each));
  const object = isObject(words) ? words : {};
  const inside = written(Reflect.get(object, name), rest, value);
  if (inside !== undefined) return { ...object, [name]: inside };
  const left = Object.fromEntries(Object.entries(object).filter(([each]) => each !== name));
  return Object.keys(left).length > 0 ? left : undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
