import { signedText } from '../../../src/author/signed-text.ts';
import type { Flow } from '../../../src/flow/flow.ts';

/**
 * Names exactly what a sheet was signed for: the same as `npm run flow -- sheet` prints.
 * @returns undefined where the page came over plain http, on which browsers compute no hashes.
 */
export async function contentHash(flow: Flow, text: unknown): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(signedText(flow, text)));
  return [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
