import { afterEach, describe, expect, test, vi } from 'vitest';
import { assign } from 'xstate';
import type { Flow } from '../../src/flow/flow.ts';
import { keptFrom } from '../../src/flow/kept.ts';
import { createFlowMachine } from '../../src/flow/machine.ts';
import { outcomeOf } from '../../src/flow/outcome.ts';
import { explore } from '../../src/proof/explore.ts';
import { inWords } from '../../src/proof/message.ts';
import { answersText } from '../../src/proof/problem.ts';
import { PROPERTIES } from '../../src/proof/properties.ts';
import { answers } from './answers.ts';
import { withOutcome } from './edit.ts';
import { gardenFlow } from './garden-flow.ts';

// No flow can break what the engine promises, so here the engine is broken under a sound flow.
vi.mock('../../src/flow/kept.ts', { spy: true });
vi.mock('../../src/flow/machine.ts', { spy: true });
vi.mock('../../src/flow/outcome.ts', { spy: true });

const engine = await vi.importActual<typeof import('../../src/flow/outcome.ts')>('../../src/flow/outcome.ts');
afterEach(() => {
  vi.resetAllMocks();
});

/** Two options tell two outcomes apart, so that some walks must have both ticked. */
const flow: Flow = withOutcome(gardenFlow, 'call_pond_keeper', (outcome) => ({
  ...outcome,
  when: { question: 'fish', chose: ['hungry'] },
}));
const sound = createFlowMachine(flow);

function found(id: string): string | undefined {
  const counterexample = PROPERTIES.find((property) => property.id === id)?.findCounterexample(flow, explore(flow));
  return counterexample && `${answersText(counterexample.answers)}: ${inWords(counterexample.message)}`;
}

test('on the sound engine every property holds', () => {
  expect(PROPERTIES.map(({ id }) => found(id)).filter(Boolean)).toStrictEqual([]);
});

describe('a machine is seen', () => {
  test('that keeps the order of ticking', () => {
    const broken = sound.provide({
      actions: {
        record: assign(({ context, event }) =>
          event.type === 'answer' ? { answers: [...context.answers, { question: event.question, options: event.options }] } : {},
        ),
      },
    });
    vi.mocked(createFlowMachine).mockReturnValue(broken);
    expect(found('order-free')).toContain('ticked the other way round differs.');
  });

  test('that keeps what was answered before it went back', () => {
    vi.mocked(createFlowMachine).mockReturnValue(sound.provide({ actions: { rewind: assign(() => ({})) } }));
    expect(found('revisit-is-fresh')).toBe('alarms=fire: Going back to "alarms" and answering the same ends elsewhere.');
  });

  test('that does not go back', () => {
    vi.mocked(createFlowMachine).mockReturnValue(sound.provide({ guards: { revisits: () => false } }));
    expect(found('revisit-is-fresh')).toBe('alarms=fire: Going back to "alarms" asks "end".');
  });
});

describe('what may be kept is seen', () => {
  test('that holds a list of warning signs', () => {
    vi.mocked(keptFrom).mockImplementation((_, __, { context }) => context.drafts);
    expect(found('revisit-is-fresh')).toBe(
      'alarms=none > plot=lawn > pests=none: After going back to "alarms", "pests" is kept: a list of warning signs.',
    );
  });

  test('that leads elsewhere', () => {
    vi.mocked(keptFrom).mockImplementation((_, __, { value }) => (String(value) === 'fish' ? answers('fish=hungry') : []));
    expect(found('revisit-is-fresh')).toContain('keeping the rest ends elsewhere.');
  });
});

describe('an outcome is seen', () => {
  const breakOutcome = (because: (...given: Parameters<typeof outcomeOf>) => ReturnType<typeof outcomeOf>['because']) =>
    vi.mocked(outcomeOf).mockImplementation((...given) => ({ ...engine.outcomeOf(...given), because: because(...given) }));

  test('that names nothing', () => {
    breakOutcome(() => []);
    expect(found('because-is-true')).toBe('alarms=fire: Without what is listed the urgency stays the same.');
  });

  test('that names every answer, also on the routine card', () => {
    breakOutcome((_, given) => given);
    expect(found('because-is-true')).toContain('A routine card names a sign.');
  });

  test('that takes doubt for routine', () => {
    const none = answers('alarms=none', 'pests=none');
    vi.mocked(outcomeOf).mockImplementation((given, chosen) =>
      engine.outcomeOf(given, chosen.some(({ options }) => options.includes('unsure')) ? none : chosen),
    );
    expect(found('routine-needs-none')).toBe('alarms=none > plot=lawn > pests=unsure: "pests" was not answered "none of these".');
  });
});
