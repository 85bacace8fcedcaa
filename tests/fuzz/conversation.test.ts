import fc from 'fast-check';
import { expect } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { FLOWS } from '../../flows/index.ts';
import type { Answer } from '../../src/flow/flow.ts';
import { createFlowMachine, type FlowEvent } from '../../src/flow/machine.ts';
import { outcomeOf } from '../../src/flow/outcome.ts';
import { atLeast } from '../../src/flow/urgency.ts';
import { replay } from '../../src/proof/replay.ts';
import { createSession } from '../../src/session/session.ts';
import { anyTruth, walkOf } from '../flow/arbitrary-answers.ts';
import { eventOf, type Move, walks } from '../flow/random-walk.ts';
import { FOOLING } from './nasty-text.ts';
import { survives } from './survives.ts';

const { flow } = FLOWS['back-spasm'];
const machine = createFlowMachine(flow);
const [first] = initialTransition(machine);
const IDS = Object.keys(flow.questions);
const STATES = [...IDS, 'end'];

const id = fc.oneof({ arbitrary: fc.constantFrom(...IDS, 'none', 'unsure', 'adult', 'back_only', 'end'), weight: 4 }, FOOLING);
/** What no screen of ours sends: other types, other questions, options that are none, things that are no events. */
const foreign: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({ type: fc.constant('answer'), question: id, options: fc.array(id, { maxLength: 4 }) }),
  fc.record(
    {
      type: fc.constantFrom('answer', 'revisit'),
      question: fc.oneof(id, fc.anything()),
      options: fc.oneof(id, fc.array(fc.oneof(id, fc.anything(), fc.array(id))), fc.anything()),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record({
    type: fc.constantFrom('xstate.init', 'xstate.stop', 'xstate.error.actor.x', '*', '', 'ANSWER', 'done.state.x', 'after.1'),
    question: id,
  }),
  fc.record({ type: fc.anything() }),
  fc.anything(),
);

type Doing = { readonly move: Move } | { readonly foreign: unknown };
const doings: fc.Arbitrary<readonly Doing[]> = fc
  .tuple(walks, fc.array(fc.tuple(fc.nat(40), foreign), { maxLength: 8 }))
  .map(([moves, strangers]) => {
    const all: Doing[] = moves.map((move) => ({ move }));
    for (const [at, stranger] of strangers) all.splice(at % (all.length + 1), 0, { foreign: stranger });
    return all;
  });

/** The answers given so far decide where a visitor stands, and stand there once each. */
function expectWhereAFreshVisitorIs(state: string, answers: readonly Answer[]) {
  const fresh = replay(machine, answers);
  expect([fresh.value, fresh.context.answers]).toStrictEqual([state, answers]);
  expect(new Set(answers.map(({ question }) => question)).size).toBe(answers.length);
  if (state === 'end') expect(Object.keys(flow.outcomes)).toContain(outcomeOf(flow, answers).id);
}

survives('events of any kind, to the machine: always where a fresh visitor with these answers would be', () =>
  fc.property(doings, (all) => {
    let here = first;
    for (const doing of all) {
      const event = 'move' in doing ? eventOf(flow, doing.move, String(here.value), here.context.answers) : doing.foreign;
      if (!isEvent(event)) continue;
      [here] = transition(machine, here, event);
      expect(STATES).toContain(here.value);
    }
    expectWhereAFreshVisitorIs(String(here.value), here.context.answers);
  }),
);

/** The machine is given events with a name of ours; the session is given anything. What they carry may be of any kind. */
function isEvent(event: unknown): event is FlowEvent {
  if (typeof event !== 'object' || event === null || !('type' in event)) return false;
  return event.type === 'answer' || event.type === 'revisit' || event.type === 'restart';
}

survives('events of any kind, to the session: as to the machine', () =>
  fc.property(doings, (all) => {
    const session = createSession(flow);
    let here = first;
    for (const doing of all) {
      const event = 'move' in doing ? eventOf(flow, doing.move, String(here.value), here.context.answers) : doing.foreign;
      Reflect.apply(session.send, session, [event]);
      if (isEvent(event)) [here] = transition(machine, here, event);
      const { step, answers, drafts } = session.getState();
      expect(answers).toStrictEqual(here.context.answers);
      expect(drafts).toStrictEqual(here.context.drafts);
      expect(step.kind === 'outcome' ? 'end' : step.id).toBe(here.value);
    }
    session.stop();
  }),
);

const SIGNS = IDS.flatMap((question) =>
  question === flow.start
    ? []
    : Object.entries(flow.questions[question]?.options ?? {}).flatMap(([option, { raises }]) => (raises ? [{ question, option }] : [])),
);

survives('one more warning sign, anywhere on any walk: never lowers the advice', () =>
  fc.property(anyTruth(flow), fc.constantFrom(...SIGNS), (truth, { question, option }) => {
    const asked = flow.questions[question];
    const said = truth[question] ?? [];
    if (truth[flow.start]?.[0] === 'under_18' || !asked) return; // told something else, whatever is answered
    // On a single choice a sign takes the place of what was chosen, unless that is a sign too.
    if (asked.kind === 'one' && said.some((each) => asked.options[each]?.raises)) return;
    const more = asked.kind === 'one' ? [option] : [...said.filter((each) => asked.options[each]?.excludes !== 'all'), option];
    const before = outcomeOf(flow, walkOf(machine, truth)).outcome.urgency;
    const after = outcomeOf(flow, walkOf(machine, { ...truth, [question]: [...new Set(more)] })).outcome.urgency;
    expect(atLeast(after, before)).toBe(true);
  }),
);
