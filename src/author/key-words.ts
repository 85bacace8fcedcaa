import { wordsIn } from '../base/words-in.ts';
import type { Flow, Option } from '../flow/flow.ts';
import { type Message, msg } from '../proof/message.ts';
import type { LanguageFinding, Leaves } from './plain-language.ts';

/** A label on a list of signs, in all its sentences. */
const LABEL = 15;
/** "New:" and an article are among them. */
const KEY_WORDS = 6;

/** A list of warning signs is scanned: each sign starts with strong key words and is short. What it leaves out stands in its help. */
export function checkKeyWords(flow: Flow, languages: ReadonlyMap<string, Leaves>): readonly LanguageFinding[] {
  const options = Object.entries(flow.questions)
    .filter(([, { safety }]) => safety)
    .flatMap(([question, { options }]) =>
      Object.entries(options).map(([id, option]) => ({ key: `questions.${question}.options.${id}.label`, option })),
    );
  return [...languages].flatMap(([lang, leaves]) =>
    options.flatMap(({ key, option }) =>
      problemsOf(leaves.get(key), option).map(
        ([rule, message]): LanguageFinding => ({ level: 'error', rule, key: `${lang}.${key}`, message }),
      ),
    ),
  );
}

function problemsOf(label: string | undefined, { raises, excludes }: Option): readonly (readonly [rule: string, message: Message])[] {
  if (!label) return []; // a missing text is told elsewhere
  const count = wordsIn(label).length;
  const first = /^\*\*([^*]+)\*\*/.exec(label)?.[1] ?? '';
  const strong = wordsIn(first).length;
  return [
    ...(count > LABEL
      ? [['long-label', msg`${count} words, ${LABEL} at most on a list of signs. Leave examples and limits to the help.`] as const]
      : []),
    ...(raises && !excludes && (strong < 1 || strong > KEY_WORDS)
      ? [['key-words', msg`Begin with one to ${KEY_WORDS} strong words that say it all at a glance: "**Chest pain** or …".`] as const]
      : []),
  ];
}
