import { initialTransition, transition } from 'xstate';
import type { Answer, Flow } from '../flow/flow.ts';
import { keptFrom } from '../flow/kept.ts';
import { createFlowMachine, type FlowEvent } from '../flow/machine.ts';
import { type Step, stepOf } from '../flow/step.ts';

/** Which screen is open over the conversation. */
export type Screen = 'conversation' | 'contact' | 'about' | 'read';

export interface SessionState {
  readonly step: Step;
  readonly answers: readonly Answer[];
  /** Preselection for questions asked again. Never part of any advice. */
  readonly drafts: readonly Answer[];
  /** After an answer: the drafts that `keep` would confirm, from the present question to the end. Mostly none. */
  readonly kept: readonly Answer[];
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
  /** Gives each answer in `kept`, as if by hand. Does nothing where there is none. */
  keep(): void;
  show(screen: Screen): void;
  stop(): void;
}

/** No others: xstate has some of its own. */
const EVENTS: readonly FlowEvent['type'][] = ['answer', 'revisit', 'restart'];

/**
 * Starts a session: where the visitor stands in the flow's machine, and the screen that is open. Steps are taken by xstate's pure
 * functions: what cannot be evaluated throws to the caller and changes nothing, and a page that has enlarged `Object.prototype` does not
 * keep it from starting, as it keeps an actor.
 */
export function createSession(flow: Flow): Session {
  const machine = createFlowMachine(flow);
  let [snapshot] = initialTransition(machine);
  let over = false;
  const listeners = new Set<(state: SessionState) => void>();
  let screen: Screen = 'conversation';
  let kept: readonly Answer[] = [];
  let state = derive();

  function derive(): SessionState {
    const { status, error, value, context } = snapshot;
    if (status === 'error') throw error;
    return { ...context, step: stepOf(flow, String(value), context.answers), kept, screen };
  }
  function publish() {
    state = derive();
    for (const listener of listeners) listener(state);
  }
  function take(...events: readonly FlowEvent[]) {
    const next = over ? snapshot : events.reduce((at, event) => transition(machine, at, event)[0], snapshot);
    // What was ignored changes nothing. Nothing is offered where a visitor has gone back to: that question is the one to be changed.
    if (next.context.answers !== snapshot.context.answers) kept = events.at(-1)?.type === 'answer' ? keptFrom(flow, machine, next) : [];
    snapshot = next;
    publish();
  }

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
      take(event);
    },
    back() {
      const last = state.answers.at(-1);
      if (last) take({ type: 'revisit', question: last.question });
    },
    keep() {
      if (kept.length === 0) return;
      screen = 'conversation';
      take(...kept.map((answer) => ({ type: 'answer', ...answer }) as const));
    },
    show(next) {
      screen = next;
      publish();
    },
    stop() {
      listeners.clear();
      over = true;
    },
  };
}
