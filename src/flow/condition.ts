import type { Answer, Condition, Flow } from './flow.ts';
import { raisedBy } from './raised.ts';
import { atLeast } from './urgency.ts';

/** Whether `condition` holds over the answers given so far. An absent condition always holds. */
export function holds(flow: Flow, condition: Condition | undefined, answers: readonly Answer[]): boolean {
  if (!condition) return true;
  if ('raised' in condition) return atLeast(raisedBy(flow, answers), condition.raised);
  if ('any' in condition) return condition.any.some((each) => holds(flow, each, answers));
  return answers.some((answer) => answer.question === condition.question && answer.options.some((id) => condition.chose.includes(id)));
}
