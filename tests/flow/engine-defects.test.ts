import { describe, expect, test, vi } from 'vitest';
import { assign } from 'xstate';
import { explore } from '../../src/flow/explore.ts';
import { createFlowMachine } from '../../src/flow/machine.ts';
import { outcomeOf } from '../../src/flow/outcome.ts';
import { answersText } from '../../src/flow/problem.ts';
import { PROPERTIES } from '../../src/flow/properties.ts';
import { gardenFlow } from './garden-flow.ts';
import { toyFlow } from './toy-flow.ts';

// No flow can break what the engine promises, so here the engine is broken under a sound flow.
vi.mock('../../src/flow/machine.ts', { spy: true });
vi.mock('../../src/flow/outcome.ts', { spy: true });

const found = (id: string, flow = gardenFlow) => {
  const counterexample = PROPERTIES.find((property) => property.id === id)?.findCounterexample(flow, explore(flow));
  return counterexample && `${answersText(counterexample.answers)}: ${counterexample.message}`;
};

describe('a machine', () => {
  const sound = createFlowMachine(toyFlow);

  test('that keeps the order of ticking', () => {
    const broken = sound.provide({
      actions: {
        record: assign(({ context, event }) =>
          event.type === 'answer' ? { answers: [...context.answers, { question: event.question, options: event.options }] } : {},
        ),
      },
    });
    expect(found('order-free', toyFlow)).toBeUndefined();
    vi.mocked(createFlowMachine).mockReturnValueOnce(broken);
    expect(found('order-free', toyFlow)).toBe('awake=yes > kettle=smoke+unsure: Ticked the other way round, the walk differs.');
  });

  test('that keeps what was answered before it went back', () => {
    vi.mocked(createFlowMachine).mockReturnValueOnce(sound.provide({ actions: { rewind: assign(() => ({})) } }));
    expect(found('revisit-is-fresh', toyFlow)).toBe('awake=asleep: Going back to "awake" and answering the same ends elsewhere.');
    expect(found('revisit-is-fresh', toyFlow)).toBeUndefined();
  });

  test('that does not go back', () => {
    vi.mocked(createFlowMachine).mockReturnValueOnce(sound.provide({ guards: { revisits: () => false } }));
    expect(found('revisit-is-fresh', toyFlow)).toBe('awake=asleep: Going back to "awake" asks "end".');
  });
});

describe('an outcome', () => {
  const real = outcomeOf.bind(undefined);
  const broken = (change: (step: ReturnType<typeof outcomeOf>) => ReturnType<typeof outcomeOf>) => {
    const sound = vi.mocked(outcomeOf).getMockImplementation() ?? real;
    return { sound, change };
  };

  test('placeholder', () => {
    expect(broken).toBeDefined();
  });
});
