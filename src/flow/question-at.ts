import type { Flow, Question } from './flow.ts';

/** The question `id`, or undefined. Reads own properties only, so "constructor" is no question. */
export const questionAt = (flow: Flow, id: string): Question | undefined =>
  Object.hasOwn(flow.questions, id) ? flow.questions[id] : undefined;
