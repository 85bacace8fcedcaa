import type { Condition, Flow, Section } from '../flow/flow.ts';

/** A condition of a flow and where it stands. */
export interface PlacedCondition {
  readonly place: string;
  readonly condition: Condition;
}

/** A condition that asks for options of one question, taken out of any `any`. */
export type Choice = Extract<Condition, { readonly question: string }>;

/** The conditions that decide where a walk goes and how it ends: those of rules and of outcomes, not of sections. */
export function decidingConditions(flow: Flow): readonly PlacedCondition[] {
  const rules = Object.entries(flow.questions).flatMap(([id, { next }]) =>
    next.flatMap(({ when }, index) => (when ? [{ place: `questions.${id}.next.${index}`, condition: when }] : [])),
  );
  const outcomes = Object.entries(flow.outcomes).flatMap(([id, { when }]) =>
    when ? [{ place: `outcomes.${id}.when`, condition: when }] : [],
  );
  return [...rules, ...outcomes];
}

/** The conditions that decide only which sections an outcome shows. */
export function sectionConditions(flow: Flow): readonly PlacedCondition[] {
  const of = (place: string, { when, unless }: Section) => [
    ...(when ? [{ place: `${place}.when`, condition: when }] : []),
    ...(unless ? [{ place: `${place}.unless`, condition: unless }] : []),
  ];
  return Object.entries(flow.outcomes).flatMap(([id, { sections }]) =>
    sections.flatMap((section) => of(`outcomes.${id}.sections.${section.id}`, section)),
  );
}

/** The choices that a condition asks for, however deep they stand. */
export function choicesIn(condition: Condition): readonly Choice[] {
  if ('any' in condition) return condition.any.flatMap(choicesIn);
  return 'question' in condition ? [condition] : [];
}
