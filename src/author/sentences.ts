import { wordsIn } from '../base/words-in.ts';

/** A text as it is measured: without stars, and with `filler` in place of each value that the widget fills in. */
export function plainText(text: string, filler: string): string {
  return text.replaceAll('**', '').replace(/\{[^{}]*\}/g, filler);
}

/** The sentences of a plain text. A title or label without a full stop is one sentence too; a colon does not end one. */
export function sentencesOf(lang: string, plain: string): readonly string[] {
  const text = plain.replace(ABBREVIATION, (found) => found.replaceAll('.', '')).replace(APOSTROPHE_FIRST, (found) => found.toUpperCase());
  const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment.trim()).filter((sentence) => wordsIn(sentence).length > 0);
}

/** A full stop after these ends no sentence, also where a capital follows. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:e\.g|i\.e|etc|dr|mrs?|ms|approx|incl|bijv|bv|o\.a|d\.w\.z|m\.a\.w|evt|enz|ca|nr|bzw|usw|ggf|z\.\s?b|d\.\s?h|u\.\s?a)\./giu;

/** "’s Nachts" begins a Dutch sentence with a small letter, which `Intl.Segmenter` takes for the middle of one. */
const APOSTROPHE_FIRST = /(?<=[.!?]\s+)['’]\p{Ll}/gu;
