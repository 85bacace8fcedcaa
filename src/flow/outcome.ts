import { holds } from './condition.ts';
import type { Answer, Flow, Outcome, Urgency } from './flow.ts';
import { optionOf, raisedBy } from './raised.ts';
import { atLeast } from './urgency.ts';

/** The end of a walk: which outcome, and the chosen options that raise its urgency (none for `routine`). */
export interface OutcomeStep {
  readonly kind: 'outcome';
  readonly id: string;
  readonly outcome: Outcome;
  readonly because: readonly Answer[];
}

/**
 * The outcome of the answers: always derived, never stored. It is the highest urgency raised. `routine` needs every
 * list of warning signs answered exactly "none of these"; whatever else cannot be understood gets the flow's
 * fallback, and never pulls a higher urgency down.
 * @throws when the flow lacks an outcome for an urgency, which `checkFlow` reports before anything ships.
 */
export function outcomeOf(flow: Flow, answers: readonly Answer[]): OutcomeStep {
  const raised = raisedBy(flow, answers);
  const id = atLeast(raised, 'urgent_same_day') || isComplete(flow, answers, raised) ? pick(flow, answers, raised) : flow.fallback;
  const outcome = id === undefined ? undefined : flow.outcomes[id];
  if (id === undefined || !outcome) throw new Error(`Flow "${flow.id}" has no outcome for "${raised}". Add it to outcomes.`);
  return { kind: 'outcome', id, outcome, because: raisersOf(flow, answers, outcome.urgency) };
}

/** The answers reduced to the chosen options that raise `urgency` itself. */
export function raisersOf(flow: Flow, answers: readonly Answer[], urgency: Urgency): readonly Answer[] {
  return answers
    .map(({ question, options }) => ({
      question,
      options: options.filter((option) => optionOf(flow, question, option)?.raises === urgency),
    }))
    .filter(({ options }) => options.length > 0);
}

/** An outcome whose own condition holds goes before the general one of the same urgency. */
function pick(flow: Flow, answers: readonly Answer[], urgency: Urgency): string | undefined {
  const fitting = Object.entries(flow.outcomes).filter(
    ([id, outcome]) => id !== flow.fallback && outcome.urgency === urgency && holds(flow, outcome.when, answers),
  );
  return (fitting.find(([, outcome]) => outcome.when) ?? fitting[0])?.[0];
}

function isComplete(flow: Flow, answers: readonly Answer[], raised: Urgency): boolean {
  const known = answers.every(({ question, options }) => options.length > 0 && options.every((id) => optionOf(flow, question, id)));
  return known && (raised !== 'routine' || everyListIsNone(flow, answers));
}

function everyListIsNone(flow: Flow, answers: readonly Answer[]): boolean {
  return Object.entries(flow.questions).every(([id, question]) => {
    if (!question.safety) return true;
    const chosen = answers.filter((answer) => answer.question === id).flatMap((answer) => answer.options);
    return chosen.length === 1 && chosen.every((option) => optionOf(flow, id, option)?.excludes === 'all');
  });
}
