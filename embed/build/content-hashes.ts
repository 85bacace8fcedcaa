import { FLOW, TEXTS } from '../../flows/index.ts';
import { contentHash } from './content-hash.ts';

/** The flow that the script carries, and the hash of each of its sign-off sheets. */
export const CONTENT = {
  flow: FLOW.id,
  version: FLOW.version,
  hashes: Object.fromEntries(Object.entries(TEXTS).map(([lang, text]) => [lang, contentHash(FLOW, text)])),
};
