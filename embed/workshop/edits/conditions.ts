import type { Condition, Flow } from '../../../src/flow/flow.ts';
import { withField } from './with-field.ts';

/** A condition that holds other conditions in it is at least one of these. */
export type Clause = Exclude<Condition, { readonly any: readonly Condition[] }>;

/** At least one of these holds. What stands in another "any" is one of them too. */
export const clausesOf = (condition: Condition): readonly Clause[] => ('any' in condition ? condition.any.flatMap(clausesOf) : [condition]);

/** One clause stands alone; none is no condition. */
export function conditionOf(clauses: readonly Clause[]): Condition | undefined {
  const [only, ...others] = clauses;
  return others.length > 0 ? { any: clauses } : only;
}

/** Undefined: it can never hold. */
type Change = (condition: Condition) => Condition | undefined;

/** The condition with what `change` makes of each clause. Undefined when nothing is left that can hold. */
export function changedCondition(condition: Condition, change: (clause: Clause) => Clause | undefined): Condition | undefined {
  if (!('any' in condition)) return change(condition);
  const any = condition.any.map((each) => changedCondition(each, change)).filter((each) => each !== undefined);
  return any.length > 1 ? { any } : any[0];
}

/**
 * The flow with what `change` makes of every condition in it. A rule that can never hold goes, and so does an "unless" that never does; a
 * card or a section that would never show keeps its condition as it was, for its author to decide.
 */
export function withConditions(flow: Flow, change: Change): Flow {
  const shown = <T extends { readonly when?: Condition }>(part: T): T =>
    part.when ? withField<T, 'when'>(part, 'when', change(part.when) ?? part.when) : part;
  return {
    ...flow,
    questions: mapped(flow.questions, (question) => ({
      ...question,
      next: question.next.flatMap((rule) => {
        if (!rule.when) return [rule];
        const when = change(rule.when);
        return when ? [{ ...rule, when }] : [];
      }),
    })),
    outcomes: mapped(flow.outcomes, (outcome) => ({
      ...shown(outcome),
      sections: outcome.sections.map((section) => {
        const { unless } = section;
        return shown(unless ? withField(section, 'unless', change(unless)) : section);
      }),
    })),
  };
}

const mapped = <T>(entries: Readonly<Record<string, T>>, change: (value: T) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(entries).map(([id, value]) => [id, change(value)]));
