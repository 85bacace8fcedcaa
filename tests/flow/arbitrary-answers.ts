import fc from 'fast-check';
import { initialTransition, transition } from 'xstate';
import type { Answer, Flow, Question } from '../../src/flow/flow.ts';
import type { FlowMachine } from '../../src/flow/machine.ts';

/** What a visitor would answer to each question, asked or not. */
export type Truth = Readonly<Record<string, readonly string[]>>;

/** Any set of answers to some of the questions, in any order, whether or not a walk could give it. */
export function anyAnswers(flow: Flow): fc.Arbitrary<readonly Answer[]> {
  const questions = Object.entries(flow.questions);
  const answers = questions.map(([question, { options }]) =>
    fc
      .oneof(
        { arbitrary: fc.constantFrom(...calm(options)), weight: 3 },
        { arbitrary: fc.shuffledSubarray(Object.keys(options)), weight: 1 },
      )
      .map((chosen): Answer => ({ question, options: chosen })),
  );
  return fc.tuple(...answers).chain((all) => fc.shuffledSubarray(all, { minLength: 0 }));
}

/** A complete answer to every question: any set of options that does not clash. Calm ones more often, or few walks get far. */
export function anyTruth(flow: Flow): fc.Arbitrary<Truth> {
  return fc.record(Object.fromEntries(Object.entries(flow.questions).map(([id, question]) => [id, completeAnswer(question)])));
}

function completeAnswer({ kind, options }: Question): fc.Arbitrary<readonly string[]> {
  const ids = Object.keys(options);
  const together = ids.filter((id) => options[id]?.excludes !== 'all');
  const any = kind === 'one' ? fc.constantFrom(...ids.map((id) => [id])) : fc.subarray(together, { minLength: 1 });
  return fc.oneof({ arbitrary: fc.constantFrom(...calm(options)), weight: 4 }, { arbitrary: any, weight: 1 });
}

/** Answers of one option that raises nothing, or the first. */
function calm(options: Question['options']): readonly (readonly string[])[] {
  const ids = Object.keys(options).filter((id) => !options[id]?.raises);
  return ids.length > 0 ? ids.map((id) => [id]) : [Object.keys(options).slice(0, 1)];
}

/** The walk of a visitor for whom `truth` holds. */
export function walkOf(machine: FlowMachine, truth: Truth): readonly Answer[] {
  let [snapshot] = initialTransition(machine);
  while (!snapshot.hasTag('end')) {
    const question = String(snapshot.value);
    const [next] = transition(machine, snapshot, { type: 'answer', question, options: truth[question] ?? [] });
    if (next.context.answers.length === snapshot.context.answers.length) throw new Error(`"${question}" takes no answer.`);
    snapshot = next;
  }
  return snapshot.context.answers;
}
