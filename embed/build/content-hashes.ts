import { FLOWS } from '../../flows/index.ts';
import { contentHash } from './content-hash.ts';

const { flow, texts } = FLOWS['back-spasm'];

/** The flow that the script carries, and the hash of each of its sign-off sheets. */
export const CONTENT = {
  flow: flow.id,
  version: flow.version,
  hashes: Object.fromEntries(Object.entries(texts).map(([lang, text]) => [lang, contentHash(flow, text)])),
};
