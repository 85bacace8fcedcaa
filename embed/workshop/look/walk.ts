import { answerProblem } from '../../../src/flow/answer.ts';
import { holds } from '../../../src/flow/condition.ts';
import { type Answer, END, type Flow } from '../../../src/flow/flow.ts';
import { outcomeOf } from '../../../src/flow/outcome.ts';
import { questionAt } from '../../../src/flow/question-at.ts';

/** How far a walk goes in a flow: the answers that still fit, and where they lead. */
export interface Walked {
  readonly answers: readonly Answer[];
  /** The question that comes next; undefined at the end. */
  readonly question?: string;
  /** The card at the end; undefined before it, and where the flow has none for it. */
  readonly outcome?: string;
}

/**
 * Walks a flow by what was chosen at each question.
 * @param chosen asked for each question in turn; undefined stops there, as does an answer that no longer fits.
 */
export function walked(flow: Flow, chosen: (question: string) => readonly string[] | undefined): Walked {
  let answers: readonly Answer[] = [];
  let at = flow.start;
  while (at !== END) {
    const asked = at;
    const question = questionAt(flow, asked);
    const options = chosen(asked);
    if (!question || !options || answerProblem(question, options)) return { answers, question: asked };
    if (answers.some((before) => before.question === asked)) return { answers, question: asked };
    const given = [...answers, { question: asked, options }];
    const rule = question.next.find(({ when }) => holds(flow, when, given));
    if (!rule) return { answers, question: asked };
    answers = given;
    at = rule.goTo;
  }
  const outcome = outcomeIn(flow, answers);
  return { answers, ...(outcome !== undefined && { outcome }) };
}

/** The part of a walk that still fits. */
export const replayed = (flow: Flow, answers: readonly Answer[]): Walked =>
  walked(flow, (question) => answers.find((answer) => answer.question === question)?.options);

/** The question or card that a walk has come to, as the place of its form; undefined where nobody has begun. */
export function placeInFlow(flow: Flow, answers: readonly Answer[]): string | undefined {
  const { answers: given, question, outcome } = replayed(flow, answers);
  if (given.length === 0) return undefined;
  if (outcome !== undefined) return `flow.outcomes.${outcome}`;
  return question === undefined ? undefined : `flow.questions.${question}`;
}

function outcomeIn(flow: Flow, answers: readonly Answer[]): string | undefined {
  try {
    return outcomeOf(flow, answers).id;
  } catch {
    return undefined; // which is among the problems
  }
}
