import { syllable } from 'syllable';

/** The syllables of an English word. */
export function englishSyllables(word: string): number {
  return spelled(word) ?? Math.max(1, syllable(word));
}

/**
 * The syllables of a Dutch word: its vowel sounds. Dutch puts a diaeresis where two vowels that could be one sound are two
 * ("geïrriteerd", "knieën"), which is why so short a rule goes far.
 *
 * Known limits: a silent e of an English word counts ("online" is 3, said as 2), and so does "eu" over two syllables, but as one
 * ("museum" is 2, said as 3). Both are rare here, and neither moves a group of a hundred words by more than a point.
 */
export function dutchSyllables(word: string): number {
  return spelled(word) ?? Math.max(1, bareLetters(word).match(DUTCH_VOWELS)?.length ?? 0);
}

/** The longest first, so that "nieuw" and "ooit" are one sound. A y before a vowel is a consonant ("yoga"). */
const DUTCH_VOWELS = /eeu|ieu|aai|ooi|oei|aa|ai|au|ee|ei|eu|ie|ij|oe|oi|oo|ou|ui|uu|[aeiouäëïöü]|y(?![aeiou])/g;

/**
 * The syllables of a German word: its vowel sounds.
 *
 * Known limits: "ie" and "eu" count as one where a word from Latin says them as two ("Patient", "Familie", "Museum"), and so do
 * "ee" and "ei" where two parts of a word meet ("geehrt", "beinhaltet"). All are rare here.
 */
export function germanSyllables(word: string): number {
  return spelled(word) ?? Math.max(1, bareLetters(word).match(GERMAN_VOWELS)?.length ?? 0);
}

/** A u after q is no vowel ("Quelle"), and neither is a y before one ("Yoga"). */
const GERMAN_VOWELS = /aa|ai|au|äu|ee|ei|eu|ey|ie|oo|[aeioäöü]|(?<!q)u|y(?![aeiou])/g;

/** In small letters, without any accent but the diaeresis. */
function bareLetters(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?!\u0308)\P{L}/gu, '')
    .normalize('NFC');
}

/**
 * The syllables of a French word, as they are said: its vowel sounds, without a mute e at the end ("jambe" is 1, "les" too). An i, u or
 * ou before another vowel makes one sound with it ("pied", "nuit", "oui").
 *
 * Known limits: the mute -ent of a verb counts ("restent" is 2, said as 1), for nothing in the word tells it from that of "souvent"; and so
 * does a mute e within ("appelez"). Where people say two vowels apart, they are one here ("client", "pays"). The formula weighs the first
 * against a text, so what errs, errs to the safe side.
 */
export function frenchSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  // A u after q, or after g before e and i, is not heard; nor is an e between g and a or o.
  const heard = letters.replace(/(?<=q)u|(?<=g)u(?=[eéèêiî])|(?<=g)e(?=[aoâô])/g, '');
  const bare = heard.replace(/(?<=.*[aàâeéèêëiîïoôöuùûüyœæ].*)es?$/, '');
  return spelled(word) ?? Math.max(1, bare.match(FRENCH_VOWELS)?.length ?? 0);
}

/** A sound that glides into the vowel after it, and the vowels, the longest first. */
const FRENCH_VOWELS =
  /(?:ou(?=[aeiéè])|[iïy](?=[aeéèêoô])|u(?=[iy]))?(?:eau|œu|œi|oeu|oei|oi|oî|oy|ou|où|oû|ai|aî|ay|au|ei|ey|eu|eû|[aàâeéèêëiîïoôöuùûüyœæ])/g;

/** Numbers and abbreviations are said figure by figure and letter by letter: 112, NHS. Near enough for 38 ("thirty-eight") too. */
function spelled(word: string): number | undefined {
  const signs = word.replace(/[^\p{L}\p{N}]/gu, '');
  return /^[\p{Lu}\p{N}]+$/u.test(signs) ? signs.length : undefined;
}
