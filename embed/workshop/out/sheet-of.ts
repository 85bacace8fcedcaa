import type { FlowFile } from '../../../src/author/flow-file.ts';
import { signOffSheet } from '../../../src/author/sheet.ts';
import { contentHash } from './content-hash.ts';

/** The sign-off sheet in one language, and the hash that a signature on it counts for. @returns undefined where the browser computes none. */
export async function sheetOf(
  { flow, texts, decisions = {} }: FlowFile,
  lang: string,
): Promise<{ readonly html: string; readonly hash: string } | undefined> {
  const text = texts[lang];
  const hash = await contentHash(flow, text);
  const open = decisions[lang] ?? decisions[lang.split('-')[0] ?? ''] ?? decisions.en ?? [];
  return hash === undefined ? undefined : { html: signOffSheet(flow, lang, text, hash, open), hash };
}
