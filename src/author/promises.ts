import type { Flow } from '../flow/flow.ts';
import type { Exploration } from '../proof/explore.ts';
import type { Message } from '../proof/message.ts';
import type { Problem, ProblemId } from '../proof/problem.ts';
import { PROPERTIES, type Property } from '../proof/properties.ts';

const UNWALKABLE: readonly ProblemId[] = [
  'reserved-id',
  'unknown-target',
  'no-option',
  'no-rule',
  'no-last-rule',
  'missing-outcome',
  'fallback',
];

/** Walks to an end, times signs to add to each: what takes seconds. Back-spasm has less than a twentieth. */
const MOST_WALKED_AGAIN = 20_000;

/** Something that a flow promises on every walk, and the shortest one on which it does not keep it. */
export interface Promised {
  readonly id: string;
  readonly title: Message;
  readonly counter: ReturnType<Property['findCounterexample']>;
}

/** Whether every walk leads somewhere. What mentions something that does not exist cannot be walked. */
export const isWalkable = (problems: readonly Problem[]): boolean => !problems.some(({ id }) => UNWALKABLE.includes(id));

/**
 * Tries every promise on every walk of a flow that can be walked.
 * @returns undefined where there are too many walks to do so while somebody waits.
 */
export function promisesOf(flow: Flow, exploration: Exploration): readonly Promised[] | undefined {
  const signs = Object.values(flow.questions).flatMap(({ options }) => Object.values(options).filter(({ raises }) => raises)).length;
  if (exploration.ends.length * signs > MOST_WALKED_AGAIN) return undefined;
  return PROPERTIES.map(({ id, title, findCounterexample }) => ({ id, title, counter: findCounterexample(flow, exploration) }));
}
