import { createActor } from 'xstate';
import type { Answer, Flow } from '../flow/flow.ts';
import { createFlowMachine, type FlowEvent } from '../flow/machine.ts';
import { type Step, stepOf } from '../flow/step.ts';

/** Which screen is open over the conversation. */
export type Screen = 'conversation' | 'contact' | 'about' | 'read';

export interface SessionState {
  readonly step: Step;
  readonly answers: readonly Answer[];
  /** Preselection for questions asked again. Never part of any advice. */
  readonly drafts: readonly Answer[];
  readonly screen: Screen;
}

/** One visitor's walk through one flow. Nothing of it leaves memory. */
export interface Session {
  readonly flow: Flow;
  getState(): SessionState;
  /** Calls `listener` after every change. Returns the function that ends it. */
  subscribe(listener: (state: SessionState) => void): () => void;
  /** An event that does not fit the present question is ignored: a double click, a stale screen, an unknown id. */
  send(event: FlowEvent): void;
  /** Asks the last answered question again. Does nothing at the start. */
  back(): void;
  show(screen: Screen): void;
  stop(): void;
}

/** No others: some that are xstate's own would end the actor. */
const EVENTS: readonly FlowEvent['type'][] = ['answer', 'revisit', 'restart'];

/** Starts a session: an actor of the flow's machine, and the screen that is open. */
export function createSession(flow: Flow): Session {
  const actor = createActor(createFlowMachine(flow));
  const listeners = new Set<(state: SessionState) => void>();
  let screen: Screen = 'conversation';
  let state = derive();

  function derive(): SessionState {
    const { status, error, value, context } = actor.getSnapshot();
    if (status === 'error') throw error;
    return { ...context, step: stepOf(flow, String(value), context.answers), screen };
  }
  function publish() {
    state = derive();
    for (const listener of listeners) listener(state);
  }
  // An observer of errors keeps xstate from reporting them on the host page; `derive` throws them to the caller.
  actor.subscribe({ error() {} });
  actor.start();

  return {
    flow,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send(event) {
      if (!EVENTS.includes(event?.type)) return;
      screen = 'conversation';
      actor.send(event);
      publish();
    },
    back() {
      const last = state.answers.at(-1);
      if (!last) return;
      actor.send({ type: 'revisit', question: last.question });
      publish();
    },
    show(next) {
      screen = next;
      publish();
    },
    stop() {
      listeners.clear();
      actor.stop();
    },
  };
}
