import fc from 'fast-check';
import type { Answer, Flow, Question } from '../../src/flow/flow.ts';
import type { FlowEvent } from '../../src/flow/machine.ts';
import { answersTo } from '../proof/explore.ts';

/** One thing that a visitor does. The numbers pick among what is possible where the visitor is. */
export interface Move {
  readonly does: 'answer' | 'revisit' | 'restart';
  readonly pick: number;
}

/** Walks that go on, go back and change, and now and then start again. */
export const walks: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    does: fc.oneof(
      { arbitrary: fc.constant('answer' as const), weight: 16 },
      { arbitrary: fc.constant('revisit' as const), weight: 3 },
      { arbitrary: fc.constant('restart' as const), weight: 1 },
    ),
    pick: fc.nat(999),
  }),
  { minLength: 5, maxLength: 40 },
);

/** The event of `move` for a visitor at `state`. At the end, the only way to go on is back. */
export function eventOf(flow: Flow, { does, pick }: Move, state: string, given: readonly Answer[]): FlowEvent {
  const question = flow.questions[state];
  const earlier = given[pick % Math.max(1, given.length)];
  if (does === 'restart') return { type: 'restart' };
  if (question && (does === 'answer' || !earlier)) return { type: 'answer', question: state, options: optionsOf(question, pick) };
  return { type: 'revisit', question: earlier?.question ?? state };
}

/** Mostly an answer that raises nothing, or few walks would get beyond the first list. */
function optionsOf(question: Question, pick: number): readonly string[] {
  const all = answersTo(question);
  const calm = all.filter((options) => options.every((id) => !question.options[id]?.raises));
  const from = pick % 5 ? calm : all;
  return from[Math.floor(pick / 5) % from.length] ?? [];
}
