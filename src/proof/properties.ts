import { holds } from '../flow/condition.ts';
import { type Answer, END, type Flow } from '../flow/flow.ts';
import { createFlowMachine, type FlowMachine } from '../flow/machine.ts';
import { outcomeOf } from '../flow/outcome.ts';
import { optionOf, raisedBy } from '../flow/raised.ts';
import { atLeast } from '../flow/urgency.ts';
import type { Exploration, PathStep } from './explore.ts';
import { type Message, msg } from './message.ts';
import { replay } from './replay.ts';
import { revisitAndRepeat } from './revisit-and-repeat.ts';

/** Answers for which a property does not hold, the shortest that were found. */
interface Counterexample {
  readonly answers: readonly Answer[];
  readonly message: Message;
}

/** Something that must be true of every walk through any flow. */
export interface Property {
  readonly id: string;
  readonly title: Message;
  findCounterexample(flow: Flow, exploration: Exploration): Counterexample | undefined;
}

/** Walks are explored shortest first, so the first counterexample is a shortest one. */
const overEnds =
  (find: (flow: Flow, answers: readonly Answer[], machine: FlowMachine) => Message | undefined): Property['findCounterexample'] =>
  (flow, { ends }) => {
    const machine = createFlowMachine(flow);
    for (const { answers } of ends) {
      const message = find(flow, answers, machine);
      if (message) return { answers, message };
    }
    return undefined;
  };

const overSteps =
  (find: (flow: Flow, step: PathStep) => Message | undefined): Property['findCounterexample'] =>
  (flow, { steps }) => {
    for (const step of steps) {
      const message = find(flow, step);
      if (message) return { answers: step.answers, message };
    }
    return undefined;
  };

export const PROPERTIES: readonly Property[] = [
  {
    id: 'monotone',
    title: msg`One more warning sign, asked or not, never lowers the advice`,
    findCounterexample: overEnds((flow, answers, machine) => {
      const before = outcomeOf(flow, answers).outcome.urgency;
      const lowered = signsOf(flow).find(([question, option]) => {
        const more = withSign(flow, answers, question, option);
        const walked = replay(machine, more);
        // All answers together, asked or not; and, where the sign ends the walk sooner, those that the walk got to. A walk
        // that leaves the guide's scope is the declared exception: its card opens with every emergency sign.
        const sets = [more, ...(walked.value === END && !leftScope(flow, walked.context.answers) ? [walked.context.answers] : [])];
        return sets.some((set) => !atLeast(outcomeOf(flow, set).outcome.urgency, before));
      });
      return lowered && msg`"${lowered.join('.')}" on top makes less of "${before}".`;
    }),
  },
  {
    id: 'order-free',
    title: msg`The order of ticking makes no difference`,
    findCounterexample: (flow, { steps }) => {
      const machine = createFlowMachine(flow);
      for (const { from, answer } of steps) {
        const [all, turned] = [answer.options, [...answer.options].reverse()].map((options) =>
          replay(machine, [...from.answers, { question: from.at, options }]),
        );
        const same = all?.value === turned?.value && JSON.stringify(all?.context) === JSON.stringify(turned?.context);
        if (!same) return { answers: from.answers, message: msg`"${from.at}" ticked the other way round differs.` };
      }
      return undefined;
    },
  },
  {
    id: 'routine-needs-none',
    title: msg`Routine only when every list of warning signs was answered exactly "none of these"`,
    findCounterexample: overEnds((flow, answers) => {
      if (outcomeOf(flow, answers).outcome.urgency !== 'routine') return undefined;
      const open = Object.entries(flow.questions).find(
        ([id, { safety }]) => safety && !answers.some(({ question, options }) => question === id && isNone(flow, id, options)),
      );
      return open && msg`"${open[0]}" was not answered "none of these".`;
    }),
  },
  {
    id: 'revisit-is-fresh',
    title: msg`After going back, the same answers give the same advice as a fresh walk`,
    findCounterexample: overEnds(revisitAndRepeat),
  },
  {
    id: 'emergency-at-once',
    title: msg`After an emergency sign nothing more is asked`,
    findCounterexample: overSteps((_, { from, answer, to }) =>
      answer.raises === 'emergency' && to !== END
        ? msg`"${to}" is asked first. Write a rule in "${from.at}" that leads to the end when "emergency" is raised.`
        : undefined,
    ),
  },
  {
    id: 'no-channel-on-urgent',
    title: msg`No walk to urgent advice offers a channel to the clinic`,
    findCounterexample: overEnds((flow, answers) => {
      const { outcome, id } = outcomeOf(flow, answers);
      const offers = outcome.contact !== undefined;
      return atLeast(outcome.urgency, 'urgent_same_day') && offers ? msg`"${id}" offers the clinic.` : undefined;
    }),
  },
  {
    id: 'every-walk-ends',
    title: msg`Every walk ends, and asks no question twice`,
    findCounterexample: overSteps((flow, { to, answers }) => {
      if (to === END) return undefined;
      if (!Object.hasOwn(flow.questions, to)) return msg`It leads to "${to}", which is no question.`;
      return answers.some(({ question }) => question === to) ? msg`"${to}" is asked again.` : undefined;
    }),
  },
  {
    id: 'because-is-true',
    title: msg`The card names exactly the answers that it rests on`,
    findCounterexample: overEnds((flow, answers) => {
      const { outcome, because } = outcomeOf(flow, answers);
      const listed = (answer: Answer) => because.some(({ question }) => question === answer.question);
      const others = answers.filter((answer) => !listed(answer));
      if (outcome.urgency === 'routine') return because.length === 0 ? undefined : msg`A routine card names a sign.`;
      const stranger = because.find(({ question, options }) =>
        options.some((option) => optionOf(flow, question, option)?.raises !== outcome.urgency),
      );
      if (stranger) return msg`"${stranger.question}" is listed and does not raise "${outcome.urgency}".`;
      if (atLeast(raisedBy(flow, others), outcome.urgency)) return msg`Without what is listed the urgency stays the same.`;
      const changed = others.find(
        (left) =>
          raisedBy(
            flow,
            answers.filter((answer) => answer !== left),
          ) !== outcome.urgency,
      );
      return changed && msg`Without "${changed.question}", which is not listed, the urgency changes.`;
    }),
  },
];

const leftScope = (flow: Flow, answers: readonly Answer[]) =>
  flow.questions[answers.at(-1)?.question ?? '']?.next.find(({ when }) => holds(flow, when, answers))?.outOfScope === true;

const isNone = (flow: Flow, question: string, options: readonly string[]) =>
  options.length === 1 && options.every((option) => optionOf(flow, question, option)?.excludes === 'all');

/** Every option that raises an urgency. */
function signsOf(flow: Flow): readonly (readonly [question: string, option: string])[] {
  return Object.entries(flow.questions).flatMap(([question, { options }]) =>
    Object.keys(options)
      .filter((option) => options[option]?.raises)
      .map((option) => [question, option] as const),
  );
}

/** The answers with one sign more: ticked beside the others, or as an answer of its own when its question was not asked. */
function withSign(flow: Flow, answers: readonly Answer[], question: string, option: string): readonly Answer[] {
  const asked = answers.some((answer) => answer.question === question);
  if (!asked) return [...answers, { question, options: [option] }];
  // A single choice holds one: the sign takes the place of a calmer answer, never of a graver one.
  const room = (answer: Answer) =>
    answer.options.filter((each) => optionOf(flow, question, each)?.excludes !== 'all' && flow.questions[question]?.kind === 'many');
  const graver = (answer: Answer) =>
    flow.questions[question]?.kind === 'one' && atLeast(raisedBy(flow, [answer]), optionOf(flow, question, option)?.raises ?? 'routine');
  return answers.map((answer) =>
    answer.question !== question || graver(answer) ? answer : { question, options: [...room(answer), option] },
  );
}
