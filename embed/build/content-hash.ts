import { createHash } from 'node:crypto';
import { signedText } from '../../src/author/signed-text.ts';
import type { Flow } from '../../src/flow/flow.ts';

/** Names exactly what was signed. A page has the same by `crypto.subtle`. */
export const contentHash = (flow: Flow, text: unknown): string =>
  createHash('sha256').update(signedText(flow, text)).digest('hex').slice(0, 16);
