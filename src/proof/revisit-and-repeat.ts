import { transition } from 'xstate';
import type { Answer, Flow } from '../flow/flow.ts';
import { keptFrom } from '../flow/kept.ts';
import type { FlowMachine, FlowSnapshot } from '../flow/machine.ts';
import { type Message, msg } from './message.ts';
import { replay } from './replay.ts';

/**
 * Goes back to each answer in turn and gives the same answers again: by hand, and by keeping them as soon as that is offered. Returns what
 * differs from the walk that never went back, or undefined.
 */
export function revisitAndRepeat(flow: Flow, answers: readonly Answer[], machine: FlowMachine): Message | undefined {
  const fresh = replay(machine, answers);
  const give = (from: FlowSnapshot, given: readonly Answer[]) =>
    given.reduce((at, answer) => transition(machine, at, { type: 'answer', ...answer })[0], from);
  const differs = (end: FlowSnapshot) =>
    end.value !== fresh.value || JSON.stringify(end.context.answers) !== JSON.stringify(fresh.context.answers);
  for (const { question } of answers) {
    let snapshot = transition(machine, fresh, { type: 'revisit', question })[0];
    if (snapshot.value !== question) return msg`Going back to "${question}" asks "${String(snapshot.value)}".`;
    const from = answers.findIndex((answer) => answer.question === question);
    for (const answer of answers.slice(from)) {
      snapshot = give(snapshot, [answer]);
      const kept = keptFrom(flow, machine, snapshot);
      const list = kept.find((each) => flow.questions[each.question]?.safety);
      if (list) return msg`After going back to "${question}", "${list.question}" is kept: a list of warning signs.`;
      if (kept.length > 0 && differs(give(snapshot, kept))) return msg`After going back to "${question}", keeping the rest ends elsewhere.`;
    }
    if (differs(snapshot)) return msg`Going back to "${question}" and answering the same ends elsewhere.`;
  }
  return undefined;
}
