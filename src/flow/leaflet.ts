import type { Flow, RaisedUrgency, Section } from './flow.ts';

/**
 * The sections of "Read everything without questions": outcome by outcome, the signs that lead to it (the fallback lists them all)
 * and what it advises; each section once, as
 * the first card has it.
 */
export function leafletOf(flow: Flow): readonly Section[] {
  const { [flow.fallback]: fallback, ...outcomes } = flow.outcomes;
  const sections = Object.values(outcomes).flatMap((outcome) => [
    ...(fallback?.sections.filter(({ signs }) => signs === outcome.urgency) ?? []),
    ...outcome.sections.filter(({ personal }) => !personal),
  ]);
  return sections.filter(({ id }, index) => sections.findIndex((each) => each.id === id) === index);
}

/** The key of each warning sign that raises `urgency`: `questions.<question>.options.<option>`. "I am not sure" and "under 18" are no signs. */
export function signKeys(flow: Flow, urgency: RaisedUrgency): readonly string[] {
  return Object.entries(flow.questions)
    .filter(([id]) => id !== flow.start)
    .flatMap(([id, { options }]) =>
      Object.entries(options)
        .filter(([, { raises, excludes }]) => raises === urgency && !excludes)
        .map(([option]) => `questions.${id}.options.${option}`),
    );
}
