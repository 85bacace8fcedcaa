import { type Answer, END, type Flow, type Question } from './flow.ts';
import { type OutcomeStep, outcomeOf } from './outcome.ts';

/** A question to draw. The start screen is the flow's first question and has position 0. */
export interface QuestionStep {
  readonly kind: 'start' | 'question';
  readonly id: string;
  readonly question: Question;
  /** 1 for the first question after the start. */
  readonly position: number;
  /** How many questions the longest way from here would make in all: "of about". */
  readonly total: number;
}

export type Step = QuestionStep | OutcomeStep;

/**
 * What to show for a machine state and its answers.
 * @throws for a state that is no question of the flow.
 */
export function stepOf(flow: Flow, state: string, answers: readonly Answer[]): Step {
  if (state === END) return outcomeOf(flow, answers);
  const question = flow.questions[state];
  if (!question) throw new Error(`Flow "${flow.id}" has no question "${state}".`);
  const position = answers.length;
  const ahead = longestFrom(flow, state);
  return state === flow.start
    ? { kind: 'start', id: state, question, position: 0, total: ahead - 1 }
    : { kind: 'question', id: state, question, position, total: position + ahead - 1 };
}

/** The number of questions on the longest way from `id` to the end, itself included. Each question is measured once. */
function longestFrom(flow: Flow, id: string, measured = new Map<string, number>()): number {
  const question = flow.questions[id];
  if (!question) return 0;
  const known = measured.get(id);
  if (known !== undefined) return known;
  measured.set(id, 0); // a loop adds nothing
  const length = 1 + Math.max(...question.next.map(({ goTo }) => longestFrom(flow, goTo, measured)));
  measured.set(id, length);
  return length;
}
