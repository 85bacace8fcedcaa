import { assign, type SnapshotFrom, setup } from 'xstate';
import { answerProblem } from './answer.ts';
import { holds } from './condition.ts';
import { mergeDrafts } from './draft.ts';
import { type Answer, type Condition, END, type Flow, type Rule } from './flow.ts';

interface FlowContext {
  /** In the order given. The only state that advice depends on. */
  readonly answers: readonly Answer[];
  /** What was chosen before on questions that must be asked again: for preselection, never seen by a guard. */
  readonly drafts: readonly Answer[];
}

export type FlowEvent =
  | { readonly type: 'answer'; readonly question: string; readonly options: readonly string[] }
  /** Back and Change: asks `question` again; its answer and all after it become drafts. */
  | { readonly type: 'revisit'; readonly question: string }
  | { readonly type: 'restart' };

const EMPTY: FlowContext = { answers: [], drafts: [] };

/**
 * Turns a flow into an xstate machine: one state per question and one tagged, non-final `end`, so that a visitor can
 * always go back. Its config is plain data (named guards and actions with params) and survives `JSON.stringify`.
 * An event that names another question, or options that are no complete answer, is ignored.
 */
export function createFlowMachine(flow: Flow) {
  const questions = Object.keys(flow.questions);
  const path = setup({
    types: { context: {} as FlowContext, events: {} as FlowEvent, tags: {} as 'end' },
    guards: {
      leads: ({ context, event }, rule: { question: string; when?: Condition }) => {
        const question = flow.questions[rule.question];
        if (event.type !== 'answer' || event.question !== rule.question || !question) return false;
        return !answerProblem(question, event.options) && holds(flow, rule.when, [...context.answers, answerOf(flow, event)]);
      },
      revisits: ({ context, event }, { question }: { question: string }) =>
        event.type === 'revisit' && event.question === question && context.answers.some((answer) => answer.question === question),
    },
    actions: {
      record: assign(({ context, event }) =>
        event.type !== 'answer'
          ? {}
          : {
              answers: [...context.answers, answerOf(flow, event)],
              drafts: context.drafts.filter((draft) => draft.question !== event.question),
            },
      ),
      rewind: assign(({ context }, { question }: { question: string }) => {
        const at = context.answers.findIndex((answer) => answer.question === question);
        return { answers: context.answers.slice(0, at), drafts: mergeDrafts(flow, context.drafts, context.answers.slice(at)) };
      }),
      forget: assign(() => EMPTY),
    },
  });
  const leads = (question: string, { when, goTo }: Rule) => ({
    guard: { type: 'leads' as const, params: { question, ...(when && { when }) } },
    target: goTo,
    actions: 'record' as const,
  });
  const states = Object.fromEntries(
    Object.entries(flow.questions).map(([id, { next }]) => [
      id,
      path.createStateConfig({ on: { answer: next.map((rule) => leads(id, rule)) } }),
    ]),
  );
  return path.createMachine({
    id: flow.id,
    context: EMPTY,
    initial: flow.start,
    states: { ...states, [END]: path.createStateConfig({ tags: 'end' }) },
    on: {
      revisit: questions.map((question) => ({
        guard: { type: 'revisits' as const, params: { question } },
        target: `.${question}`,
        actions: { type: 'rewind' as const, params: { question } },
      })),
      restart: { target: `.${flow.start}`, actions: 'forget' },
    },
  });
}

export type FlowMachine = ReturnType<typeof createFlowMachine>;
export type FlowSnapshot = SnapshotFrom<FlowMachine>;

/** The answer with its options once each and in the flow's own order, so that the order of ticking can never matter. */
function answerOf(flow: Flow, { question, options }: Answer): Answer {
  const known = Object.keys(flow.questions[question]?.options ?? {});
  return { question, options: known.filter((id) => options.includes(id)) };
}
