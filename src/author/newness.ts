import type { Flow } from '../flow/flow.ts';
import { msg } from '../proof/message.ts';
import type { LanguageFinding, Leaves } from './plain-language.ts';
import { rulesOf } from './rules-of.ts';
import { plainText } from './sentences.ts';

/** What one language says and another leaves out: a warning sign that is "new" in one must be so in all. */
export function compareLanguages(languages: ReadonlyMap<string, Leaves>): readonly LanguageFinding[] {
  const keys = new Set([...languages.values()].flatMap((leaves) => [...leaves.keys()].filter((key) => isSign(key, leaves))));
  return [...keys].flatMap((key) => {
    const said = [...languages].flatMap(([lang, leaves]) => {
      const [text, isNew] = [leaves.get(key), rulesOf(lang)?.isNew];
      return text === undefined || !isNew ? [] : [{ lang, isNew: isNew.test(plainText(text, '')) }];
    });
    const other = said.find(({ isNew }) => isNew);
    return said.flatMap(({ lang, isNew }): LanguageFinding[] => {
      if (!other || isNew) return [];
      const message = msg`"${other.lang}" says that this is new, and here it is lost. An old complaint is no warning sign: say it.`;
      return [{ level: 'error', rule: 'lost-new', key: `${lang}.${key}`, message }];
    });
  });
}

/** What no language says to be new although the flow counts only what is new: there the languages agree, and all are wrong. */
export function checkNewness(flow: Flow, languages: ReadonlyMap<string, Leaves>): readonly LanguageFinding[] {
  const options = Object.entries(flow.questions).flatMap(([question, { options }]) =>
    Object.entries(options).flatMap(([id, { onlyNew }]) => (onlyNew ? [`questions.${question}.options.${id}`] : [])),
  );
  return [...languages].flatMap(([lang, leaves]) =>
    options
      .flatMap((option) => [`${option}.label`, `${option}.sign`])
      .filter((key) => leaves.has(key) && rulesOf(lang)?.isNew.test(plainText(leaves.get(key) ?? '', '')) === false)
      .map(
        (key): LanguageFinding => ({
          level: 'error',
          rule: 'lost-new',
          key: `${lang}.${key}`,
          message: msg`Only what is new counts here ("onlyNew" in the flow), and the words do not say so. Say it.`,
        }),
      ),
  );
}

/** Whatever is said of a question and its options, and the items of a list whose title says whom to call. */
function isSign(key: string, leaves: Leaves): boolean {
  const title = /\.items\.\d+$/.test(key) ? leaves.get(key.replace(/\.items\.\d+$/, '.title')) : undefined;
  return key.startsWith('questions.') || /\{(?:emergency|gp|ooh)\}/.test(title ?? '');
}
