import type { FlowFile } from '../../../src/author/flow-file.ts';
import { missingCounter } from '../edits/missing.ts';
import { isStub } from '../edits/stub.ts';

/** How many words are still to be written, and where the first of them is. */
export interface Unwritten {
  readonly count: number;
  readonly first: string;
}

/** @returns undefined when visitors would meet no empty place and no [square brackets]. */
export function unwrittenIn(file: FlowFile): Unwritten | undefined {
  const texts = [...missingCounter()(file)].map(([form, byLanguage]) => ({
    place: form,
    count: [...byLanguage.values()].reduce((sum, each) => sum + each, 0),
  }));
  const sources = Object.entries(file.flow.sources)
    .filter(([, { title }]) => title.trim() === '' || isStub(title))
    .map(([id]) => ({ place: `flow.sources.${id}.title`, count: 1 }));
  const all = [...texts, ...sources];
  const [first] = all;
  return first && { count: all.reduce((sum, { count }) => sum + count, 0), first: first.place };
}
