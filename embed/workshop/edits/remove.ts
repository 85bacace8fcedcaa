import type { FlowFile } from '../../../src/author/flow-file.ts';
import type { Condition, Flow } from '../../../src/flow/flow.ts';
import { changedCondition, withConditions } from './conditions.ts';
import { changedEntry, withoutEntry } from './entries.ts';
import { withSources } from './rename.ts';
import { withoutWords } from './texts.ts';

/**
 * Takes a question away with its words. Rules that led to it now lead to where it led itself, and conditions on it, which can no longer
 * hold, go as `withConditions` says.
 */
export function removeQuestion(file: FlowFile, id: string): FlowFile {
  const onward = file.flow.questions[id]?.next.at(-1)?.goTo;
  const flow = withConditions(file.flow, (condition) =>
    changedCondition(condition, (clause) => ('question' in clause && clause.question === id ? undefined : clause)),
  );
  const questions = Object.fromEntries(
    Object.entries(withoutEntry(flow.questions, id)).map(([each, question]) => [
      each,
      { ...question, next: question.next.map((rule) => (rule.goTo === id && onward !== undefined ? { ...rule, goTo: onward } : rule)) },
    ]),
  );
  const start = flow.start === id && onward !== undefined && Object.hasOwn(questions, onward) ? onward : flow.start;
  return withoutWords({ ...file, flow: { ...flow, start, questions } }, `questions.${id}`);
}

export function removeOption(file: FlowFile, question: string, id: string): FlowFile {
  const flow = withConditions(file.flow, (condition) => withoutOption(condition, question, id));
  const questions = changedEntry(flow.questions, question, (asked) => ({ ...asked, options: withoutEntry(asked.options, id) }));
  return withoutWords({ ...file, flow: { ...flow, questions } }, `questions.${question}.options.${id}`);
}

const withoutOption = (condition: Condition, question: string, id: string) =>
  changedCondition(condition, (clause) => {
    if (!('question' in clause) || clause.question !== question || !clause.chose.includes(id)) return clause;
    const chose = clause.chose.filter((each) => each !== id);
    return chose.length > 0 ? { ...clause, chose } : undefined;
  });

/** Takes a card away, with its words and those of the sections that stood on it alone. */
export function removeOutcome(file: FlowFile, id: string): FlowFile {
  const outcomes = withoutEntry(file.flow.outcomes, id);
  return withoutLostSections(file, withoutWords({ ...file, flow: { ...file.flow, outcomes } }, `outcomes.${id}`));
}

/** Takes a section off one card. Its words go when it stood on no other. */
export function removeFromCard(file: FlowFile, outcome: string, index: number): FlowFile {
  const outcomes = changedEntry(file.flow.outcomes, outcome, (card) => ({ ...card, sections: card.sections.toSpliced(index, 1) }));
  return withoutLostSections(file, { ...file, flow: { ...file.flow, outcomes } });
}

/** Takes a section off every card, with its words. */
export function removeSection(file: FlowFile, id: string): FlowFile {
  const outcomes = Object.fromEntries(
    Object.entries(file.flow.outcomes).map(([outcome, card]) => [
      outcome,
      { ...card, sections: card.sections.filter((section) => section.id !== id) },
    ]),
  );
  return withoutLostSections(file, { ...file, flow: { ...file.flow, outcomes } });
}

export function removeSource(file: FlowFile, id: string): FlowFile {
  const flow = { ...file.flow, sources: withoutEntry(file.flow.sources, id) };
  return withSources({ ...file, flow }, (sources) => sources.filter((each) => each !== id));
}

function withoutLostSections(before: FlowFile, after: FlowFile): FlowFile {
  const still = sectionIds(after.flow);
  return sectionIds(before.flow)
    .filter((id) => !still.includes(id))
    .reduce((file, id) => withoutWords(file, `sections.${id}`), after);
}

/** Every section of the cards, and every title that several share, each once, in the order of the cards. */
export function sectionIds({ outcomes }: Flow): readonly string[] {
  const sections = Object.values(outcomes).flatMap((outcome) => outcome.sections);
  return [...new Set(sections.flatMap(({ id, under }) => [...(under === undefined ? [] : [under]), id]))];
}
