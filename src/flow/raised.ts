import type { Answer, Flow, Option, Urgency } from './flow.ts';
import { questionAt } from './question-at.ts';
import { higher } from './urgency.ts';

/** The option `id` of `question`, or undefined. Reads own properties only, so "constructor" is no option. */
export function optionOf(flow: Flow, question: string, id: string): Option | undefined {
  const asked = questionAt(flow, question);
  return asked && Object.hasOwn(asked.options, id) ? asked.options[id] : undefined;
}

/**
 * The highest urgency raised by the answers. An option that the flow does not know counts as `gp_first`,
 * because what cannot be understood must never pass for "nothing wrong".
 */
export function raisedBy(flow: Flow, answers: readonly Answer[]): Urgency {
  return answers
    .flatMap(({ question, options }) => options.map((id) => optionOf(flow, question, id)))
    .map((option): Urgency => (option ? (option.raises ?? 'routine') : 'gp_first'))
    .reduce(higher, 'routine');
}
