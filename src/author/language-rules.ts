import { anyOf } from '../base/over-claims.ts';
import type { Message } from '../proof/message.ts';

/** What plain language means in one language. */
export interface LanguageRules {
  /** What an honest clinic does not claim. */
  readonly banned: RegExp;
  /** The only words in which a diagnosis may be mentioned. */
  readonly noDiagnosis: RegExp;
  /** What says, or guesses, what the visitor has. */
  readonly diagnosed: RegExp;
  /** What is said in another language and was translated word by word. */
  readonly translated: RegExp;
  /** Means something else to everyone, unless a time word stands in the same sentence. */
  readonly urgent: RegExp;
  readonly time: RegExp;
  readonly first: RegExp;
  readonly action: RegExp;
  readonly isNew: RegExp;
  readonly and: RegExp;
  readonly or: RegExp;
  /** An "or" within one thing: "65 or older", "have or had". */
  readonly oneThing: RegExp;
  /** Stands for a value that is filled in: one word of two syllables, with a capital since it may begin a sentence. */
  readonly filler: string;
  readonly syllablesOf: (word: string) => number;
  readonly level: ReadingLevel;
}

/** A formula for how hard a text is to read, and where it begins to be too hard. */
interface ReadingLevel {
  readonly name: string;
  readonly limit: Message;
  readonly of: (wordsPerSentence: number, syllablesPerWord: number) => number;
  /** How far past the limit, as a share of it; 0 or less is fine. */
  readonly excess: (level: number) => number;
}

/** Matches whole words, in capitals too: "cure" is not in "secure". The patterns are those of `anyOf`. */
export function words(...patterns: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${anyOf(patterns)})(?![\p{L}\p{N}])`, 'iu');
}
