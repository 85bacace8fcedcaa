import type { Answer, Flow } from '../../flow/flow.ts';
import { questionAt } from '../../flow/question-at.ts';

/** One comparison of R4. `exists`: the question was answered. `=`: the option is among its answers. `!=`: it is not, or there are none. */
export type Comparison =
  | { readonly question: string; readonly operator: 'exists' }
  | { readonly question: string; readonly operator: '=' | '!='; readonly option: string };

/** Holds when at least one of its comparisons does. */
export type Clause = readonly Comparison[];

/** Holds when each clause does. None at all always holds, an empty clause never. */
export type Clauses = readonly Clause[];

/** Above this the comparisons would be more than any form has to read. */
const MOST_CLAUSES = 400;

/** That the question was answered. */
export const answered = (question: string): Clause => [{ question, operator: 'exists' }];

/** The clauses that say that `clause`, which only asks for chosen options, does not hold. */
export const noneOf = (clause: readonly { readonly question: string; readonly option: string }[]): Clauses =>
  clause.map(({ question, option }) => [{ question, operator: '!=', option }]);

/** All of these, without what follows from the rest. */
export function every(flow: Flow, clauses: Clauses): Clauses {
  const kept: Clause[] = [];
  for (const clause of clauses.map((each) => shortened(flow, each))) {
    if (isAlways(clause) || kept.some((other) => follows(flow, other, clause))) continue;
    kept.splice(0, kept.length, ...kept.filter((other) => !follows(flow, clause, other)), clause);
  }
  return kept;
}

/** One or the other, again as clauses. Undefined where they would be too many. */
export function either(flow: Flow, a: Clauses, b: Clauses): Clauses | undefined {
  if (a.length * b.length > MOST_CLAUSES) return undefined;
  return every(
    flow,
    a.flatMap((left) => b.map((right) => [...left, ...right])),
  );
}

/** Whether all clauses hold over `answers`, by the definitions of R4. */
export const hold = (clauses: Clauses, answers: readonly Answer[]): boolean =>
  clauses.every((clause) => clause.some((comparison) => holds(comparison, answers)));

function holds(comparison: Comparison, answers: readonly Answer[]): boolean {
  const options = answers.find(({ question }) => question === comparison.question)?.options ?? [];
  if (comparison.operator === 'exists') return options.length > 0;
  return options.includes(comparison.option) === (comparison.operator === '=');
}

/** Without the comparisons that hold only when another of the clause does too. */
const shortened = (flow: Flow, clause: Clause): Clause =>
  clause.filter(
    (one, index) => !clause.some((other, at) => at !== index && implies(flow, one, other) && (at < index || !implies(flow, other, one))),
  );

const isAlways = (clause: Clause): boolean =>
  clause.some(
    (one) =>
      one.operator === '!=' &&
      clause.some(
        (other) =>
          other.question === one.question && (other.operator === 'exists' || (other.operator === '=' && other.option === one.option)),
      ),
  );

/** Whether `then` holds wherever `clause` does. */
const follows = (flow: Flow, clause: Clause, then: Clause): boolean =>
  clause.every((one) => then.some((other) => implies(flow, one, other)));

/**
 * Whether `other` holds wherever `one` does. That "none of these" was chosen says nothing of the other options here: there are forms that
 * let both be ticked, and a sign must count there too.
 */
function implies(flow: Flow, one: Comparison, other: Comparison): boolean {
  if (one.question !== other.question) return false;
  if (other.operator === 'exists') return one.operator !== '!=';
  if (one.operator === 'exists') return false;
  if (one.operator === other.operator) return one.option === other.option;
  return one.operator === '=' && one.option !== other.option && questionAt(flow, one.question)?.kind === 'one';
}
