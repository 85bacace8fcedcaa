import { answerProblem } from '../flow/answer.ts';
import { holds } from '../flow/condition.ts';
import { type Answer, END, type Flow } from '../flow/flow.ts';
import { outcomeOf } from '../flow/outcome.ts';
import { questionAt } from '../flow/question-at.ts';
import { type Message, msg } from '../proof/message.ts';
import type { ExpectedWalk, FileProblem } from './flow-file.ts';

/** Every walk that does not end as its author expects. Its answers come along, to walk them again. */
export function expectedProblems(flow: Flow, expected: readonly ExpectedWalk[]): readonly FileProblem[] {
  return expected.flatMap(({ name, answers, outcome }, index) => {
    const says = walked(flow, answers, outcome);
    return says === undefined ? [] : [{ place: `expected.${index}`, says: msg`"${name}" ${says}`, answers }];
  });
}

function walked(flow: Flow, answers: readonly Answer[], outcome: string): Message | undefined {
  if (!Object.hasOwn(flow.outcomes, outcome)) return msg`must end on "${outcome}", which is no outcome. Write the id of one.`;
  let at = flow.start;
  for (const [index, answer] of answers.entries()) {
    const question = questionAt(flow, at);
    if (answer.question !== at || !question) return msg`answers "${answer.question}" where the flow is at "${at}". Walk it again.`;
    if (answerProblem(question, answer.options)) return msg`gives "${at}" an answer that it does not take. Walk it again.`;
    const given = answers.slice(0, index + 1);
    at = question.next.find(({ when }) => holds(flow, when, given))?.goTo ?? '';
  }
  if (at !== END) {
    return questionAt(flow, at)
      ? msg`does not reach an end: "${at}" is asked next. Walk it again.`
      : msg`does not reach an end: no rule leads on. Walk it again.`;
  }
  const ends = endOf(flow, answers);
  if (ends === outcome) return undefined;
  return ends === undefined
    ? msg`ends on no outcome, and must end on "${outcome}". Correct the flow, or what is expected.`
    : msg`ends on "${ends}", and must end on "${outcome}". Correct the flow, or what is expected.`;
}

function endOf(flow: Flow, answers: readonly Answer[]): string | undefined {
  try {
    return outcomeOf(flow, answers).id;
  } catch {
    return undefined; // which `checkFlow` reports as a missing outcome
  }
}
