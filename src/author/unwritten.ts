import { type FlowTexts, leavesOf } from '../proof/check-texts.ts';
import { msg } from '../proof/message.ts';
import type { FileProblem, FlowFile } from './flow-file.ts';

/** Whether a text is one that is still to be written: it stands in square brackets from its first letter to its last. */
export const isUnwritten = (text: string): boolean => /^\[[^[\]]*\]$/.test(text.trim());

/** What is still to be written, each at its place: a visitor must never read "[Write the warning sign]". */
export function unwrittenProblems(flow: FlowFile['flow'], texts: FlowTexts): readonly FileProblem[] {
  const words = Object.entries(texts).flatMap(([lang, all]) =>
    [...leavesOf(all)].map(([key, text]) => [`texts.${lang}.${key}`, text] as const),
  );
  const sources = Object.entries(flow.sources).map(([id, { title }]) => [`flow.sources.${id}.title`, title] as const);
  return [...words, ...sources]
    .filter(([, text]) => isUnwritten(text))
    .map(([place, text]) => ({ place, says: msg`"${text.trim()}" is still to be written. Write it in the place of the brackets.` }));
}
