import { getAdjacencyMap } from 'xstate/graph';
import type { Answer, Flow, Question } from '../../src/flow/flow.ts';
import { createFlowMachine } from '../../src/flow/machine.ts';

/** A place that a visitor can reach without going back: a question id or `end`, and the answers that led there. */
export interface Place {
  readonly state: string;
  readonly answers: readonly Answer[];
}

/** Every place of a flow, over the answers of `answersTo`. Each is one path, because the answers are all that a walk leaves behind. */
export function explore(flow: Flow): readonly Place[] {
  const map = getAdjacencyMap(createFlowMachine(flow), {
    events: ({ value }) => {
      const question = flow.questions[String(value)];
      if (!question) return [];
      return answersTo(question).map((options) => ({ type: 'answer' as const, question: String(value), options }));
    },
    filterEvents: (snapshot, event) => snapshot.can(event),
    limit: 100_000,
  });
  return Object.values(map).map(({ state }) => ({ state: String(state.value), answers: state.context.answers }));
}

/** For one answer each option; for a list each option alone, all signs together, and all signs with "I am not sure". */
export function answersTo({ kind, options }: Question): readonly (readonly string[])[] {
  const ids = Object.keys(options);
  const alone = ids.map((id) => [id]);
  if (kind === 'one') return alone;
  const signs = ids.filter((id) => !options[id]?.excludes);
  const all = ids.filter((id) => options[id]?.excludes !== 'all');
  return [...alone, signs, ...(all.length > signs.length ? [all] : [])];
}
