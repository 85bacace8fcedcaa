import type { FlowFile } from '../../../src/author/flow-file.ts';
import { skeleton } from './skeleton.ts';

/** The questions that a questionnaire gave, with the cards and the words of an empty guide: so it can be tried, and shows what is still to be written. */
export function withCards({ flow, texts }: FlowFile, today: string): FlowFile {
  const empty = skeleton(Object.keys(texts), today);
  const { nextReview, sources, outcomes, fallback } = empty.flow;
  return {
    flow: { ...flow, changed: today, nextReview, sources, outcomes, fallback },
    texts: Object.fromEntries(Object.entries(texts).map(([lang, words]) => [lang, { ...empty.texts[lang], ...words }])),
  };
}
