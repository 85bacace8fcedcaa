import { transition } from 'xstate';
import { type Answer, END, type Flow } from './flow.ts';
import type { FlowMachine, FlowSnapshot } from './machine.ts';

/**
 * What was answered before to the question at `snapshot` and to each one after it, up to the end: the answers that a visitor may confirm
 * together. They are found by giving each as an answer, so what cannot be given any more is not among them. None, unless all are there; none
 * where a list of warning signs is among them, which only a fresh look may answer; and none for a single question, where Continue does it.
 *
 * One of them may raise an urgency, such as a trigger that was an accident. It raises it again when it is confirmed, exactly as it
 * would by hand, and to leave it out could only make the advice lower.
 */
export function keptFrom(flow: Flow, machine: FlowMachine, snapshot: FlowSnapshot): readonly Answer[] {
  const kept: Answer[] = [];
  for (let at = snapshot; at.value !== END; ) {
    const question = String(at.value);
    const draft = at.context.drafts.find((each) => each.question === question);
    if (!draft || flow.questions[question]?.safety) return [];
    const [next] = transition(machine, at, { type: 'answer', ...draft });
    if (next.context.answers === at.context.answers) return [];
    kept.push(draft);
    at = next;
  }
  return kept.length > 1 ? kept : [];
}
