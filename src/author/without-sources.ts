import type { Flow, Question } from '../flow/flow.ts';

/** A flow as a script carries it. The sources of its options are for its authors and reviewers. */
export function withoutSources({ questions, ...rest }: Flow): Flow {
  const bare = ({ options, ...question }: Question): Question => ({
    ...question,
    options: Object.fromEntries(Object.entries(options).map(([id, { sources: _, ...option }]) => [id, option])),
  });
  return { ...rest, questions: Object.fromEntries(Object.entries(questions).map(([id, question]) => [id, bare(question)])) };
}
