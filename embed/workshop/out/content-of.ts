import type { FlowFile } from '../../../src/author/flow-file.ts';
import { withoutSources } from '../../../src/author/without-sources.ts';
import { isNamed } from '../../../src/base/is-named.ts';
import type { Content } from '../../../src/flow/content.ts';
import { CHROME } from '../../../src/i18n/chrome.ts';
import { contentHash } from './content-hash.ts';

/** What a script is told of a file: in every language that the widget speaks, as the clinic's own, so that it borrows nobody's review. */
export async function contentOf({ flow, texts }: FlowFile): Promise<Content> {
  const known = Object.entries(texts).filter(([lang]) => isNamed(CHROME, lang));
  const hashes = await Promise.all(known.map(async ([lang, text]) => [lang, (await contentHash(flow, text)) ?? ''] as const));
  return {
    flow: withoutSources(flow),
    texts: Object.fromEntries(known),
    chrome: Object.fromEntries(Object.entries(CHROME).filter(([lang]) => Object.hasOwn(texts, lang))),
    hashes: Object.fromEntries(hashes.filter(([, hash]) => hash !== '')),
    own: true,
  };
}
