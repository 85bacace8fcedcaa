import { DASHES } from '../../../src/clinic/plain.ts';
import type { FieldKind } from './fields.ts';

/** What was taken out of a pasted text, or put in its place. */
export type Cleaning = 'invisible' | 'lookalike';

export interface CleanText {
  readonly text: string;
  readonly cleaned: readonly Cleaning[];
}

/** Characters that nobody sees: they stay when a text is copied from a mail or a PDF, and a number with one is no number. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** In a name these join letters and make emoji of parts. */
const JOINS = /^(?:\u200c|\u200d|\ufe0e|\ufe0f)$/;
const NEIGHBOUR = /[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;
/** Full-width signs, as a keyboard for Chinese or Japanese writes them. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/**
 * `text` without characters that are not seen, and with the plain sign for those that only look like one. A name keeps its dashes,
 * and what joins letters or emoji: there they are meant.
 */
export function cleanText(text: string, kind: FieldKind): CleanText {
  const name = kind === 'text' || kind === 'about';
  const seen = text.replace(INVISIBLE, (sign, at: number) => (name && isJoin(text, sign, at) ? sign : ''));
  const plain = name ? seen : seen.replace(DASHES, '-').replace(FULL_WIDTH, (sign) => sign.normalize('NFKC'));
  return {
    text: plain,
    cleaned: [...(seen === text ? [] : (['invisible'] as const)), ...(plain === seen ? [] : (['lookalike'] as const))],
  };
}

function isJoin(text: string, sign: string, at: number): boolean {
  const before = [...text.slice(0, at)].at(-1) ?? '';
  return JOINS.test(sign) && NEIGHBOUR.test(before) && !/[A-Za-z0-9]/.test(before);
}
