/** The words of a text: what stands between spaces and holds a letter or a digit. As Flesch counts: a word with a hyphen is one, a number is one. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
