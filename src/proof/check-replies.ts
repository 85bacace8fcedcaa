import type { Flow } from '../flow/flow.ts';
import { questionAt } from '../flow/question-at.ts';
import { optionOf } from '../flow/raised.ts';
import { type Message, msg } from './message.ts';
import type { Problem } from './problem.ts';

/** A word back after an answer (`reply`) stands only where it can neither soothe about a sign nor stand beside advice. */
export function checkReplies(flow: Flow, lang: string, leaves: ReadonlyMap<string, string>): readonly Problem[] {
  return [...leaves.keys()].flatMap((key): Problem[] => {
    const [, question, option] = /^questions\.([^.]+)\.options\.([^.]+)\.reply$/.exec(key) ?? [];
    const reason = question && option && reasonAgainst(flow, question, option);
    return reason ? [{ id: 'misplaced-reply', place: `${lang}.${key}`, message: reason }] : [];
  });
}

function reasonAgainst(flow: Flow, question: string, option: string): Message | undefined {
  if (question === flow.start) return msg`The start screen shows no word back. Leave the reply out.`;
  if (questionAt(flow, question)?.safety)
    return msg`On a list of warning signs every word back, after "none" as well, says something about a sign. Leave the reply out.`;
  return optionOf(flow, question, option)?.raises
    ? msg`This option raises an urgency: what comes next is advice. Leave the reply out.`
    : undefined;
}
