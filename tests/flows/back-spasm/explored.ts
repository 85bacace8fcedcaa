import { initialTransition, transition } from 'xstate';
import { FLOWS } from '../../../flows/index.ts';
import type { Answer } from '../../../src/flow/flow.ts';
import { createFlowMachine, type FlowSnapshot } from '../../../src/flow/machine.ts';
import { explore } from '../../proof/explore.ts';

export const { flow } = FLOWS['back-spasm'];
export const machine = createFlowMachine(flow);

/** Every place that a visitor can reach, found once; those at the end are the paths. */
export const places = explore(flow);
export const paths = places.filter(({ state }) => state === 'end').map(({ answers }) => answers);

const [first] = initialTransition(machine);
const known = new Map<FlowSnapshot, Map<string, FlowSnapshot>>();

/** Where `answers` lead, as `replay` does it; remembers each place on the way, because hundreds of thousands of walks share their beginnings. */
export function arrive(answers: readonly Answer[]): FlowSnapshot {
  return answers.reduce((from, { question, options }) => {
    if (from.hasTag('end')) return from;
    const onward = known.get(from) ?? new Map<string, FlowSnapshot>();
    const key = `${question}=${options}`;
    const to = onward.get(key) ?? transition(machine, from, { type: 'answer', question, options })[0];
    known.set(from, onward.set(key, to));
    return to;
  }, first);
}
