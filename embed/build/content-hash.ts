import { createHash } from 'node:crypto';
import type { Flow } from '../../src/flow/flow.ts';

/**
 * Names exactly what was signed: another word, option, rule or order of options gives another hash. The order of keys
 * counts in a flow, because it is the order on the screen; in a language file it means nothing, so there it is sorted.
 */
export function contentHash(flow: Flow, text: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify({ flow, text: sorted(text) }))
    .digest('hex')
    .slice(0, 16);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
