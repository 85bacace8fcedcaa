import { createInstance } from 'i18next';
import { directionOf } from './direction.ts';
import type chromeEnglish from './en.json';
import { parseList, parseSection, type SectionText } from './section-text.ts';

/** Dotted keys of the chrome wording, from the English file. A plural is asked for without its `_one` or `_other`. */
type ChromeKey = KeysOf<typeof chromeEnglish>;
type KeysOf<T> = { [K in keyof T & string]: T[K] extends string ? K | Singular<K> : `${K}.${KeysOf<T[K]>}` }[keyof T & string];
type Singular<K extends string> = K extends `${infer Stem}_other` ? Stem : never;

export type Values = Readonly<Record<string, string | number>>;

/** All wording in one language, with the clinic's and the region's words filled in. */
export interface Texts {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The widget's own words. @throws for a text that is missing. */
  chrome(key: ChromeKey, values?: Values): string;
  /** The flow's words. @throws for a text that is missing. */
  flow(key: string, values?: Values): string;
  optional(key: string): string | undefined;
  /** A text of the flow as it was written, its placeholders not filled in: to count its words. Undefined where there is none. */
  written(key: string): string | undefined;
  section(id: string, values?: Values): SectionText;
  list(key: string): readonly string[];
}

/** The words of one language: the widget's own and the flow's. */
export interface Wording {
  readonly chrome: { readonly name: string };
  readonly flow: object;
}

/** The wording in every language that the visitor may have. */
export interface Wordings {
  readonly languages: readonly { readonly lang: string; readonly name: string }[];
  /** Where languages arrive one by one: brings `lang`, for which `texts` can be asked afterwards. */
  readonly load?: (lang: string) => Promise<unknown>;
  /** The wording of `lang`. `words` builds the values that every text may mention, from the chrome wording itself. */
  texts(lang: string, words: (chrome: Texts['chrome']) => Values): Texts;
}

/**
 * An i18next instance of our own, so that several widgets and the host page's i18next never meet.
 * @param wording by language tag.
 */
export function createWordings(wording: Readonly<Record<string, Wording>>): Wordings {
  const i18n = createInstance();
  // Ready at once: with `initAsync: false` and the resources given, init does its work before it returns.
  void i18n.init({
    initAsync: false,
    resources: Object.fromEntries(
      Object.entries(wording).map(([lang, { chrome, flow }]) => [lang, { chrome: { ...chrome }, flow: { ...flow } }]),
    ),
    supportedLngs: Object.keys(wording),
    fallbackLng: false,
    nsSeparator: false,
    interpolation: { prefix: '{', suffix: '}', escapeValue: false, skipOnVariables: true },
    // i18next would show the bare key. A missing text must end on the safety card instead.
    parseMissingKeyHandler: (key) => {
      throw new Error(`No text for "${key}".`);
    },
    missingInterpolationHandler: (sentence, [placeholder]) => {
      throw new Error(`No value for "${placeholder}" in "${sentence}".`);
    },
    returnedObjectHandler: (key) => {
      throw new Error(`"${key}" is a group of texts, not a text.`);
    },
  });

  function texts(lang: string, words: (chrome: Texts['chrome']) => Values): Texts {
    const dir = directionOf(lang);
    const chromeText = text(i18n.getFixedT(lang, 'chrome'));
    const flowObject = i18n.getFixedT(lang, 'flow');
    const flowText = text(flowObject);
    const given = words((key, values) => chromeText(key, { ...values }));
    const common = dir === 'rtl' ? isolated(given) : given;
    const object = (key: string, values?: Values): unknown => flowObject(key, { ...common, ...values, ...PLAIN, returnObjects: true });
    const resource = (key: string): unknown => i18n.getResource(lang, 'flow', key);
    // Most texts are asked for with every step, and a look-up is a good part of what a step takes on a slow phone.
    const chrome = remembered((key: ChromeKey, values?: Values) => chromeText(key, { ...common, ...values }));
    const flowWords = remembered((key: string, values?: Values) => flowText(key, { ...common, ...values }));
    return {
      lang,
      dir,
      chrome,
      flow: (key, values) => flowWords(key, values),
      optional: (key) => (resource(key) === undefined ? undefined : flowWords(key)),
      written: (key) => {
        const text = resource(key);
        return typeof text === 'string' ? text : undefined;
      },
      section: (id, values) => parseSection(id, object(`sections.${id}`, values)),
      list: (key) => parseList(key, object(key)),
    };
  }
  const languages = Object.entries(wording).map(([lang, { chrome }]) => ({ lang, name: chrome.name }));
  return { languages, texts };
}

/** `text`, which keeps what it gave for a key alone. */
function remembered<Key extends string>(text: (key: Key, values?: Values) => string): (key: Key, values?: Values) => string {
  const known = new Map<Key, string>();
  return (key, values) => {
    const found = values ? undefined : known.get(key);
    if (found !== undefined) return found;
    const said = text(key, values);
    if (!values) known.set(key, said);
    return said;
  };
}

/** A text that holds `$t(…)` asks for no other text. */
const PLAIN = { nest: false };

/** i18next's `t` as what it is here: words for a key. */
const text = (t: (key: string, values: Readonly<Record<string, string | number | boolean>>) => unknown) => (key: string, values: Values) =>
  String(t(key, { ...values, ...PLAIN }));

/**
 * Values with a direction of their own, for texts from right to left. Without it "+31 23 000" amid Arabic is shown as
 * "000 23 31+", and the full stop of "Back & Co." moves to its other end.
 */
const isolated = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value && `\u2068${value}\u2069`]));
