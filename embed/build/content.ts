import { FLOW, TEXTS } from '../../flows/index.ts';
import { withoutSources } from '../../src/author/without-sources.ts';
import type { Content } from '../../src/flow/content.ts';
import { CHROME } from '../../src/i18n/chrome.ts';
import { CONTENT } from './content-hashes.ts';

/** The content of `npm run build`. */
export const SHIPPED: Content = { flow: withoutSources(FLOW), texts: TEXTS, chrome: CHROME, hashes: CONTENT.hashes };
