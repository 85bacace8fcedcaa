import type { Answer, Flow } from './flow.ts';
import { optionOf } from './raised.ts';

/**
 * What may be preselected when `answer` is asked again. On a list of warning signs never "none of these":
 * only a fresh tap may say that there is no sign.
 */
function toDraft(flow: Flow, answer: Answer): Answer {
  if (!flow.questions[answer.question]?.safety) return answer;
  return { ...answer, options: answer.options.filter((id) => optionOf(flow, answer.question, id)?.excludes !== 'all') };
}

/** The drafts once `dropped` leaves the answers: the newest word on each question wins. */
export function mergeDrafts(flow: Flow, drafts: readonly Answer[], dropped: readonly Answer[]): readonly Answer[] {
  const questions = new Set(dropped.map((answer) => answer.question));
  return [...dropped.map((answer) => toDraft(flow, answer)), ...drafts.filter((draft) => !questions.has(draft.question))];
}
