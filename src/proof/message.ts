/** A sentence for authors. Its English is written where it is made, and is the key of its words in other languages. */
export interface Message {
  /** The English, with `{0}`, `{1}`, … where the values go. */
  readonly text: string;
  readonly values: readonly (string | Message)[];
}

/** The words of another language by the English ones: `{ "Write {0}.": "Schrijf {0}." }`. */
export type Catalog = Readonly<Record<string, string>>;

/** Makes a message: msg`Write ${name}.` A value may be a message of its own. */
export function msg(parts: TemplateStringsArray, ...values: readonly (string | number | Message)[]): Message {
  return {
    text: parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`),
    values: values.map((value) => (typeof value === 'number' ? String(value) : value)),
  };
}

/** A message in words: those of `catalog`, and in English what that does not have. */
export function inWords({ text, values }: Message, catalog: Catalog = {}): string {
  const words = Object.hasOwn(catalog, text) ? catalog[text] : undefined;
  return (words ?? text).replace(/\{(\d+)\}/g, (_, index: string) => {
    const value = values[Number(index)] ?? '';
    return typeof value === 'string' ? value : inWords(value, catalog);
  });
}
