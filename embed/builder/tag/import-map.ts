import type { Integrity } from '../file/parts.ts';

/**
 * The text of the import map that has a browser check the chunks of the loader at `src`; undefined where no hash of a chunk is known.
 * It is one line, so that nothing that lays out code anew changes its own hash.
 */
export function importMap(src: string, hashes: Integrity): string | undefined {
  const chunks = Object.entries(hashes).filter(([path]) => path.startsWith('chunks/'));
  if (chunks.length === 0) return undefined;
  const integrity = Object.fromEntries(chunks.map(([path, hash]) => [new URL(path, src).href, hash]));
  // Inside a script nothing but "<" can end it, and JSON may write that in another way.
  return JSON.stringify({ integrity }).replaceAll('<', '\\u003c');
}
