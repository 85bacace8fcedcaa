import type { Flow } from '../flow/flow.ts';

/**
 * What a signature counts for, and what its content hash is made from (the first 16 hexadecimal digits of its SHA-256): another word, option,
 * rule or order of options gives another text. The order of keys counts in a flow, because it is the order on the screen; in a language
 * file it means nothing, so there it is sorted.
 */
export const signedText = (flow: Flow, text: unknown): string => JSON.stringify({ flow, text: sorted(text) });

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
