import type { FlowFile } from '../../../src/author/flow-file.ts';
import type { Condition } from '../../../src/flow/flow.ts';
import { type Clause, clausesOf } from './conditions.ts';

/** The places that name a question, besides its own. */
export function mentionsOfQuestion(file: FlowFile, id: string): readonly string[] {
  const { flow, expected = [] } = file;
  return [
    ...(flow.start === id ? ['flow.start'] : []),
    ...Object.entries(flow.questions).flatMap(([question, { next }]) =>
      next.flatMap(({ goTo }, index) => (goTo === id && question !== id ? [`flow.questions.${question}.next.${index}`] : [])),
    ),
    ...conditionPlaces(file, (clause) => 'question' in clause && clause.question === id).filter(
      (place) => !place.startsWith(`flow.questions.${id}.`),
    ),
    ...expected.flatMap(({ answers }, index) => (answers.some(({ question }) => question === id) ? [`expected.${index}`] : [])),
  ];
}

export function mentionsOfOption(file: FlowFile, question: string, id: string): readonly string[] {
  return [
    ...conditionPlaces(file, (clause) => 'question' in clause && clause.question === question && clause.chose.includes(id)),
    ...(file.expected ?? []).flatMap(({ answers }, index) =>
      answers.some((answer) => answer.question === question && answer.options.includes(id)) ? [`expected.${index}`] : [],
    ),
  ];
}

export function mentionsOfOutcome({ flow, expected = [] }: FlowFile, id: string): readonly string[] {
  return [
    ...(flow.fallback === id ? ['flow.fallback'] : []),
    ...expected.flatMap(({ outcome }, index) => (outcome === id ? [`expected.${index}`] : [])),
  ];
}

/** The cards on which a section stands, and the sections that stand under its title or name it. */
export function mentionsOfSection({ flow }: FlowFile, id: string): readonly string[] {
  return Object.entries(flow.outcomes).flatMap(([outcome, { sections }]) =>
    sections.flatMap((section, index) =>
      [section.id, section.under, section.mentions].includes(id) ? [`flow.outcomes.${outcome}.sections.${index}`] : [],
    ),
  );
}

export function mentionsOfSource({ flow }: FlowFile, id: string): readonly string[] {
  return Object.entries(flow.questions).flatMap(([question, { options }]) =>
    Object.entries(options).flatMap(([option, { sources = [] }]) =>
      sources.includes(id) ? [`flow.questions.${question}.options.${option}`] : [],
    ),
  );
}

/** The places of the conditions in which a clause is such a one. */
function conditionPlaces({ flow }: FlowFile, fits: (clause: Clause) => boolean): readonly string[] {
  const at = (place: string, condition: Condition | undefined) => (condition && clausesOf(condition).some(fits) ? [place] : []);
  return [
    ...Object.entries(flow.questions).flatMap(([id, { next }]) =>
      next.flatMap(({ when }, index) => at(`flow.questions.${id}.next.${index}`, when)),
    ),
    ...Object.entries(flow.outcomes).flatMap(([id, { when, sections }]) => [
      ...at(`flow.outcomes.${id}.when`, when),
      ...sections.flatMap((section, index) => [
        ...at(`flow.outcomes.${id}.sections.${index}.when`, section.when),
        ...at(`flow.outcomes.${id}.sections.${index}.unless`, section.unless),
      ]),
    ]),
  ];
}
