import { assign, setup } from 'xstate';
import type { Left } from '../../src/author/fhir/questionnaire.ts';
import type { FlowFile } from '../../src/author/flow-file.ts';

/** What of a questionnaire is not in the flow that it became, until the author puts it away. */
export interface LeftOut {
  /** The file that it was read from. */
  readonly name: string;
  readonly left: readonly Left[];
}

/** A change that can be undone: the flow before it, and where it was. */
interface Step {
  readonly file: FlowFile;
  /** The dotted path of what differs. */
  readonly place: string;
  /** The field whose letters it holds. */
  readonly field?: string | undefined;
  readonly leftOut?: LeftOut | undefined;
}

/** What is open, and what can be undone. */
export interface PageHistory {
  readonly file: FlowFile | undefined;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** What was last opened or saved. */
  readonly saved: FlowFile | undefined;
  /** Whether something else was opened over work that nobody saved: undo alone can bring it back. */
  readonly leftUnsaved: boolean;
  readonly leftOut?: LeftOut | undefined;
}

type PageEvent =
  | { readonly type: 'open'; readonly file: FlowFile; readonly leftOut?: LeftOut | undefined }
  | { readonly type: 'change'; readonly file: FlowFile; readonly place: string; readonly field?: string | undefined }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'saved' }
  | { readonly type: 'putAway' }
  | { readonly type: 'leave' }
  | { readonly type: 'goOn' };

const MOST_STEPS = 500;

/** The page: it waits for a flow, or one is being written. What can be undone is its context. */
export const workshopMachine = setup({
  types: { context: {} as PageHistory, events: {} as PageEvent },
  guards: {
    isOpen: ({ context }) => context.file !== undefined,
  },
}).createMachine({
  id: 'workshop',
  context: { file: undefined, past: [], future: [], saved: undefined, leftUnsaved: false },
  initial: 'welcome',
  on: {
    open: {
      target: '.editing',
      actions: assign(({ context: { file, past, saved, leftUnsaved, leftOut }, event }) => ({
        file: event.file,
        leftOut: event.leftOut,
        past: file ? [...past, { file, place: '', leftOut }] : [],
        future: [],
        saved: event.file,
        leftUnsaved: leftUnsaved || file !== saved,
      })),
    },
  },
  states: {
    welcome: { on: { goOn: { guard: 'isOpen', target: 'editing' } } },
    editing: {
      on: {
        leave: 'welcome',
        change: {
          actions: assign(({ context: { file, past, saved, leftOut }, event }) => {
            if (!file || file === event.file) return {};
            const last = past.at(-1);
            const sameField = event.field !== undefined && last?.field === event.field && file !== saved;
            const step: Step = { file, place: event.place, field: event.field, leftOut };
            return { file: event.file, past: sameField ? past : [...past, step].slice(-MOST_STEPS), future: [] };
          }),
        },
        undo: {
          actions: assign(({ context: { file, past, future, leftOut } }) => {
            const step = past.at(-1);
            if (!file || !step) return {};
            return {
              file: step.file,
              leftOut: step.leftOut,
              past: past.slice(0, -1),
              future: [...future, { file, place: step.place, leftOut }],
            };
          }),
        },
        redo: {
          actions: assign(({ context: { file, past, future, leftOut } }) => {
            const step = future.at(-1);
            if (!file || !step) return {};
            return {
              file: step.file,
              leftOut: step.leftOut,
              future: future.slice(0, -1),
              past: [...past, { file, place: step.place, leftOut }],
            };
          }),
        },
        saved: { actions: assign(({ context }) => ({ saved: context.file })) },
        // What was read once does not come back with undo.
        putAway: {
          actions: assign(({ context: { past, future, leftOut } }) => {
            const without = (step: Step): Step => (step.leftOut === leftOut ? { ...step, leftOut: undefined } : step);
            return { leftOut: undefined, past: past.map(without), future: future.map(without) };
          }),
        },
      },
    },
  },
});
