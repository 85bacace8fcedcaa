/**
 * Letters without their marks, in the place of the package that `syllable` has for it: that one comes without the text of its licence, and is not
 * given away with this page. For words in English they are the same.
 */
const plainLetters = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

export default plainLetters;
