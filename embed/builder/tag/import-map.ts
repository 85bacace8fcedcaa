import { offeredLanguages } from '../../../src/i18n/language.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import type { Integrity } from '../file/parts.ts';

/**
 * The text of the import map that has a browser check the chunks of the loader at `src`; undefined where no hash of a chunk is known.
 * It is one line, so that nothing that lays out code anew changes its own hash.
 * @param asked the language that the tag asks for. Those that no visitor of this tag can meet are left out.
 */
export function importMap(src: string, hashes: Integrity, asked?: Language): string | undefined {
  const names = ['panel', ...offeredLanguages(asked)];
  const chunks = Object.entries(hashes).filter(([path]) => names.some((name) => path.startsWith(`chunks/${name}-`)));
  if (chunks.length === 0) return undefined;
  const integrity = Object.fromEntries(chunks.map(([path, hash]) => [new URL(path, src).href, hash]));
  // Inside a script nothing but "<" can end it, and JSON may write that in another way.
  return JSON.stringify({ integrity }).replaceAll('<', '\\u003c');
}
