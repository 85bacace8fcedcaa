import { isNamed } from '../../../src/base/is-named.ts';
import { WORDS } from '../words.ts';

type Stub = keyof (typeof WORDS)['en']['stubs'];

/** What stands where words are still to be written, in the language of those words where this page speaks it. */
export function stub(lang: string, what: Stub): string {
  return `[${(isNamed(WORDS, lang) ? WORDS[lang] : WORDS.en).stubs[what]}]`;
}
