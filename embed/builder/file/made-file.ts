import { assemble } from '../../../src/author/assemble.ts';
import { onlyIn } from '../../../src/author/only-in.ts';
import type { Parts } from './parts.ts';

/** The script in the languages that the owner ticked. */
export interface MadeFile {
  /** In ASCII: a byte for each character. */
  readonly text: string;
  readonly languages: readonly string[];
  /** Whether it has the languages that are released: then it is, byte for byte, the self-check.js that lies beside this page. */
  readonly whole: boolean;
  /** What `SelfCheck.version` says where it runs. */
  readonly version: string;
  /** Of the sign-off sheet in each language. */
  readonly hashes: Readonly<Record<string, string>>;
}

export function madeFile({ engine, version, content, released }: Parts, languages: readonly string[]): MadeFile {
  const all = Object.keys(content.texts);
  const own = onlyIn(
    all.filter((lang) => languages.includes(lang)),
    content,
  );
  const { flow, texts, hashes } = own;
  const short = Object.entries(hashes).flatMap(([lang, hash]) => [lang, hash.slice(0, 8)]);
  return {
    text: assemble(engine, own),
    languages: Object.keys(texts),
    whole: Object.keys(texts).join() === all.filter((lang) => released.includes(lang)).join(),
    version: [`${version}+${flow.id}`, flow.version, ...short].join('.'),
    hashes,
  };
}
