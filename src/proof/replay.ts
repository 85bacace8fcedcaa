import { initialTransition, transition } from 'xstate';
import type { Answer } from '../flow/flow.ts';
import type { FlowMachine, FlowSnapshot } from '../flow/machine.ts';

/** The snapshot after giving `answers` from the start, by pure transitions. An answer that does not fit is skipped. */
export function replay(machine: FlowMachine, answers: readonly Answer[]): FlowSnapshot {
  const [first] = initialTransition(machine);
  return answers.reduce((snapshot, answer) => transition(machine, snapshot, { type: 'answer', ...answer })[0], first);
}
