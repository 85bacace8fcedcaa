import type { Content } from '../flow/content.ts';

/** The same content in some of its languages. */
export function onlyIn(languages: readonly string[], { flow: same, ...words }: Content): Content {
  const some = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(languages.flatMap((lang) => Object.entries(all).filter(([each]) => each === lang)));
  return { flow: same, texts: some(words.texts), chrome: some(words.chrome), hashes: some(words.hashes) };
}
