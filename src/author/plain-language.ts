import { DIAGNOSIS } from '../base/over-claims.ts';
import { wordsIn } from '../base/words-in.ts';
import { type Message, msg } from '../proof/message.ts';
import type { LanguageRules } from './language-rules.ts';
import { readingLevels } from './reading-levels.ts';
import { rulesOf } from './rules-of.ts';
import { plainText, sentencesOf } from './sentences.ts';

/** Every text of a language by its dotted key. */
export type Leaves = ReadonlyMap<string, string>;

/** What is hard to read, or must not be said. An error stops the command; a warning is for an editor to weigh. */
export interface LanguageFinding {
  readonly level: 'error' | 'warning';
  readonly rule: string;
  /** The dotted key, with the language first. */
  readonly key: string;
  /** One sentence or two that say what to write instead. */
  readonly message: Message;
  /** How far past its limit a warning is, as a share of the limit. */
  readonly excess?: number;
}

const SENTENCE = { advised: 15, most: 35 };

/** A sign is scanned, not read: examples and limits stand in its help. A sign in a list of its own may take more words. */
const LABEL = { advised: 15, most: 45 };
const SIGN = { advised: Number.POSITIVE_INFINITY, most: 45 };

/** A word back after an answer, in all its sentences. */
const REPLY = 15;

/** These cards give information rather than send somebody somewhere, or, for the under-18s, send them to a person first. */
const CALM_CARDS = ['routine', 'incomplete', 'under_18'];

/** In each language that has rules. */
const NOT_A_DIAGNOSIS = '"not a diagnosis", "geen diagnose", "keine Diagnose", "pas un diagnostic"';

/** What is wrong with the wording of one language: of a flow, or of any other texts. */
export function checkLanguage(lang: string, leaves: Leaves): readonly LanguageFinding[] {
  const rules = rulesOf(lang);
  if (!rules) {
    const message = msg`There are no rules for this language yet. Write them in src/author and name them in rules-of.ts.`;
    return [{ level: 'warning', rule: 'no-rules', key: lang, message }];
  }
  return [
    ...[...leaves].flatMap(([key, text]) => {
      const plain = plainText(text, rules.filler);
      const found: Found = (rule, message) => ({ level: 'error', rule, key: `${lang}.${key}`, message });
      return [
        ...claims(rules, plain, found),
        ...translated(rules, plain, found),
        ...sentencesOf(lang, plain).flatMap((sentence) => sentenceFindings(rules, key, sentence, found)),
        ...heading(rules, key, plain, found),
        ...mixed(rules, key, plain, found),
        ...longReply(key, plain, found),
      ];
    }),
    ...readingLevels(lang, rules, leaves).flatMap(({ group, level }): LanguageFinding[] => {
      const excess = rules.level.excess(level);
      const message = msg`${rules.level.name} ${level.toFixed(1)}, should be ${rules.level.limit}. Write shorter sentences and shorter words.`;
      return excess > 0 ? [{ level: 'warning', rule: 'hard-to-read', key: `${lang}.${group}`, message, excess }] : [];
    }),
  ];
}

type Found = (rule: string, message: Message) => LanguageFinding;

function claims(rules: LanguageRules, plain: string, found: Found): readonly LanguageFinding[] {
  const banned = rules.banned.exec(plain)?.[0];
  const diagnosis = DIAGNOSIS.exec(plain.replace(rules.noDiagnosis, ''))?.[0];
  return [
    ...(banned ? [found('banned-word', msg`"${banned}" claims too much. Say what is known, or leave it out.`)] : []),
    ...(diagnosis ? [found('diagnosis', msg`"${diagnosis}" may only be said as what this is not: ${NOT_A_DIAGNOSIS}.`)] : []),
  ];
}

/** What somebody wrote who thought in another language: everybody understands it, and nobody says it. */
function translated(rules: LanguageRules, plain: string, found: Found): readonly LanguageFinding[] {
  const phrase = rules.translated.exec(plain)?.[0];
  return phrase ? [found('translated', msg`"${phrase}" is translated word by word. Write what people say in this language.`)] : [];
}

function longReply(key: string, plain: string, found: Found): readonly LanguageFinding[] {
  const count = /\.options\.[^.]+\.reply$/.test(key) ? wordsIn(plain).length : 0;
  return count > REPLY ? [found('long-reply', msg`${count} words back after an answer, ${REPLY} at most. Say one thing.`)] : [];
}

function sentenceFindings(rules: LanguageRules, key: string, sentence: string, found: Found): readonly LanguageFinding[] {
  const findings: LanguageFinding[] = [];
  const urgent = rules.urgent.exec(sentence)?.[0];
  if (urgent && !rules.time.test(sentence)) {
    findings.push(found('bare-urgent', msg`"${urgent}" means something else to everyone. Say when: now, today, within how many hours.`));
  }
  // A label is what the visitor says, not what the clinic says about the visitor.
  const diagnosed = isLabel(key) ? undefined : rules.diagnosed.exec(sentence)?.[0];
  if (diagnosed) findings.push(found('visitor-diagnosed', msg`"${diagnosed}" says what the visitor has. Speak of people in general.`));

  const words = wordsIn(sentence).length;
  const limit = isLabel(key) ? (key.endsWith('.label') ? LABEL : SIGN) : SENTENCE;
  if (words > limit.most)
    findings.push(found('endless-sentence', msg`${words} words in one sentence, ${limit.most} at most. Cut it in two.`));
  else if (words > limit.advised) {
    const start = sentence.split(/\s+/, 5).join(' ');
    const warning = found('long-sentence', msg`${words} words in one sentence, better ${limit.advised}: "${start} …"`);
    findings.push({ ...warning, level: 'warning', excess: words / limit.advised - 1 });
  }
  return findings;
}

/** "A and B or C" reads two ways. With the "or" after "and:" alone it does not: the first part, and one of what follows. */
function mixed(rules: LanguageRules, key: string, plain: string, found: Found): readonly LanguageFinding[] {
  const told = plain.replaceAll(new RegExp(rules.oneThing, 'giu'), '');
  if (!key.endsWith('.label') || !rules.and.test(told) || !rules.or.test(told)) return [];
  // What parts it in two is the colon after "and", in French with a space before it; another may stand after the key words ("New: …").
  const colon = new RegExp(`(?<=${rules.and.source})\\s?:`, 'iu').exec(told)?.index ?? told.indexOf(':');
  const [before, after] = colon < 0 ? [told, ''] : [told.slice(0, colon), told.slice(colon)];
  return rules.and.test(before) && !rules.or.test(before) && !rules.and.test(after)
    ? []
    : [found('and-or', msg`An "and" beside an "or" reads two ways. Write the first part, "**and**:", and then what follows with "or".`)];
}

/** The heading of a card that sends somebody somewhere is what to do and when. */
function heading(rules: LanguageRules, key: string, plain: string, found: Found): readonly LanguageFinding[] {
  const [, card] = /^outcomes\.([^.]+)\.heading$/.exec(key) ?? [];
  if (card === undefined || CALM_CARDS.includes(card)) return [];
  return rules.action.test(plain) && (rules.time.test(plain) || rules.first.test(plain))
    ? []
    : [found('heading', msg`Say what to do and when: "Call … now", "Call … today", "See … first".`)];
}

const isLabel = (key: string) => /\.options\.[^.]+\.(?:label|sign)$/.test(key);
