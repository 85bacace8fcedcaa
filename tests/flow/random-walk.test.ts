import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import type { Answer } from '../../src/flow/flow.ts';
import { createFlowMachine } from '../../src/flow/machine.ts';
import { replay } from '../../src/proof/replay.ts';
import { eventOf, walks } from './random-walk.ts';
import { toyFlow } from './toy-flow.ts';

test('a visitor who goes back and changes stands where a fresh visitor would', () => {
  const machine = createFlowMachine(toyFlow);
  fc.assert(
    fc.property(walks, (moves) => {
      let [snapshot] = initialTransition(machine);
      let kept: readonly Answer[] = []; // what a visitor would say was answered
      for (const move of moves) {
        const event = eventOf(toyFlow, move, String(snapshot.value), snapshot.context.answers);
        [snapshot] = transition(machine, snapshot, event);
        if (event.type === 'answer') kept = [...kept, { question: event.question, options: event.options }];
        if (event.type === 'restart') kept = [];
        if (event.type === 'revisit') kept = kept.slice(0, kept.map(({ question }) => question).indexOf(event.question));
      }
      const { answers, drafts } = snapshot.context;
      const answered = new Set(answers.map(({ question }) => question));
      expect({
        answers,
        state: snapshot.value,
        answeredDrafts: drafts.filter(({ question }) => answered.has(question)),
        silentNo: drafts.filter(({ question, options }) => question === 'kettle' && options.includes('none')),
      }).toStrictEqual({ answers: kept, state: replay(machine, kept).value, answeredDrafts: [], silentNo: [] });
    }),
    { seed: 20261123, numRuns: 500 },
  );
}, 60_000);
