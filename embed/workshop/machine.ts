import { assign, setup } from 'xstate';
import type { FlowFile } from '../../src/author/flow-file.ts';

/** A change that can be undone: the flow before it, and where it was. */
interface Step {
  readonly file: FlowFile;
  /** The dotted path of what differs. */
  readonly place: string;
  /** The field whose letters it holds. */
  readonly field?: string | undefined;
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
}

type PageEvent =
  | { readonly type: 'open'; readonly file: FlowFile }
  | { readonly type: 'change'; readonly file: FlowFile; readonly place: string; readonly field?: string | undefined }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'saved' }
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
      actions: assign(({ context: { file, past, saved, leftUnsaved }, event }) => ({
        file: event.file,
        past: file ? [...past, { file, place: '' }] : [],
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
          actions: assign(({ context: { file, past, saved }, event }) => {
            if (!file || file === event.file) return {};
            const last = past.at(-1);
            const sameField = event.field !== undefined && last?.field === event.field && file !== saved;
            const step: Step = { file, place: event.place, field: event.field };
            return { file: event.file, past: sameField ? past : [...past, step].slice(-MOST_STEPS), future: [] };
          }),
        },
        undo: {
          actions: assign(({ context: { file, past, future } }) => {
            const step = past.at(-1);
            if (!file || !step) return {};
            return { file: step.file, past: past.slice(0, -1), future: [...future, { file, place: step.place }] };
          }),
        },
        redo: {
          actions: assign(({ context: { file, past, future } }) => {
            const step = future.at(-1);
            if (!file || !step) return {};
            return { file: step.file, future: future.slice(0, -1), past: [...past, { file, place: step.place }] };
          }),
        },
        saved: { actions: assign(({ context }) => ({ saved: context.file })) },
      },
    },
  },
});
