import { initialTransition, transition } from 'xstate';
import type { Answer, Flow, Question } from '../../src/flow/flow.ts';
import { createFlowMachine, type FlowSnapshot } from '../../src/flow/machine.ts';

// The naive way, for small flows: every complete answer to every question, one after the other, through the machine.

/** Every complete answer to a question: each option of a single choice, each set of options of a list that does not clash. */
export function everyAnswer({ kind, options }: Question): readonly (readonly string[])[] {
  const ids = Object.keys(options);
  if (kind === 'one') return ids.map((id) => [id]);
  const sets = ids.reduce<readonly (readonly string[])[]>((all, id) => all.concat(all.map((set) => set.concat(id))), [[]]);
  return sets.filter((set) => set.length === 1 || (set.length > 1 && !set.some((id) => options[id]?.excludes === 'all')));
}

/** A walk at each of its places: the questions asked, and where it stands. */
export interface Place {
  readonly at: string;
  readonly answers: readonly Answer[];
}

/** Every place of every walk. Those at `end` are the walks. */
export function everyPlace(flow: Flow): readonly Place[] {
  const machine = createFlowMachine(flow);
  const places: Place[] = [];
  const visit = (snapshot: FlowSnapshot) => {
    const at = String(snapshot.value);
    places.push({ at, answers: snapshot.context.answers });
    const question = flow.questions[at];
    if (!question) return;
    for (const options of everyAnswer(question)) visit(transition(machine, snapshot, { type: 'answer', question: at, options })[0]);
  };
  visit(initialTransition(machine)[0]);
  return places;
}
