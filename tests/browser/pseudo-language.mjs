// @ts-check
// A language for tests: English in Arabic letters. It runs from right to left, its texts are at least 40 % longer, and
// every second space is gone, so that its words are as long as German ones. What fits it fits a real language too.

/** The tag that the CLDR has for a pseudo-language from right to left. Its plurals are those of Arabic: six forms. */
export const PSEUDO = 'ar-XB';

const LETTERS = new Map(
  Object.entries({ a: 'ا', b: 'ب', c: 'ك', d: 'د', e: 'ه', f: 'ف', g: 'غ', h: 'ح', i: 'ي', j: 'ج', k: 'ق', l: 'ل', m: 'م' }).concat(
    Object.entries({ n: 'ن', o: 'و', p: 'ث', q: 'ض', r: 'ر', s: 'س', t: 'ت', u: 'ع', v: 'ظ', w: 'ش', x: 'خ', y: 'ط', z: 'ز' }),
  ),
);

/** Lengthens a word without changing its letters. */
const TATWEEL = 'ـ';

/** The wording of a language file in the pseudo-language. @param {object} english @returns {object} */
export function pseudoLanguage(english) {
  const categories = new Intl.PluralRules(PSEUDO).resolvedOptions().pluralCategories;
  const entries = Object.entries(english).flatMap(([key, value]) => {
    const stem = /^(.+)_other$/.exec(key)?.[1];
    if (stem === undefined) return [[key, pseudo(value)]];
    return categories.map((category) => [`${stem}_${category}`, pseudo(value)]);
  });
  return Object.fromEntries(entries);
}

/** @param {unknown} value @returns {unknown} */
function pseudo(value) {
  if (typeof value === 'string') return pseudoText(value);
  if (Array.isArray(value)) return value.map(pseudo);
  return typeof value === 'object' && value !== null ? pseudoLanguage(value) : value;
}

/** One text. What is filled in, the stars of strong words, digits and punctuation stay as they are. @param {string} english */
function pseudoText(english) {
  let spaces = 0;
  return english
    .split(/(\{[^{}]*\})/)
    .map((part, index) => {
      if (index % 2 === 1) return part;
      const longer = part.replaceAll(/\p{L}+/gu, (word) => {
        const [first = '', ...rest] = [...word.toLowerCase()].map((letter) => LETTERS.get(letter) ?? letter);
        return first + TATWEEL.repeat(Math.ceil(word.length * 0.6)) + rest.join('');
      });
      return longer.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, () => (spaces++ % 2 === 0 ? '' : ' '));
    })
    .join('');
}
