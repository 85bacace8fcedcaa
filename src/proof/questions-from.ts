import type { Flow } from '../flow/flow.ts';
import { questionAt } from '../flow/question-at.ts';

/** The questions that can be asked from `start` on, itself included. Ends on loops and on targets that do not exist. */
export function questionsFrom(flow: Flow, start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const question = questionAt(flow, id);
    if (!question || found.has(id)) continue;
    found.add(id);
    open.push(...question.next.map(({ goTo }) => goTo));
  }
  return found;
}
