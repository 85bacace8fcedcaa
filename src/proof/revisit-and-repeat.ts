import { transition } from 'xstate';
import type { Answer, Flow } from '../flow/flow.ts';
import type { FlowMachine } from '../flow/machine.ts';
import { replay } from './replay.ts';

/**
 * Goes back to each answer in turn and gives the same answers again. Returns what differs from the walk that never
 * went back, or undefined.
 */
export function revisitAndRepeat(_: Flow, answers: readonly Answer[], machine: FlowMachine): string | undefined {
  const fresh = replay(machine, answers);
  for (const { question } of answers) {
    let snapshot = transition(machine, fresh, { type: 'revisit', question })[0];
    if (snapshot.value !== question) return `Going back to "${question}" asks "${String(snapshot.value)}".`;
    const from = answers.findIndex((answer) => answer.question === question);
    for (const answer of answers.slice(from)) snapshot = transition(machine, snapshot, { type: 'answer', ...answer })[0];
    if (snapshot.value !== fresh.value || JSON.stringify(snapshot.context.answers) !== JSON.stringify(fresh.context.answers)) {
      return `Going back to "${question}" and answering the same ends elsewhere.`;
    }
  }
  return undefined;
}
