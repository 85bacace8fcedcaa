import type { FlowFile } from '../../../src/author/flow-file.ts';
import { type Clause, changedCondition, withConditions } from './conditions.ts';
import { changedEntry, renamedEntry } from './entries.ts';
import { withRenamedWords } from './texts.ts';
import { withField } from './with-field.ts';

/** A new id for a question, wherever it stands: rules, conditions, words, walks that must end so. */
export function renameQuestion(file: FlowFile, id: string, to: string): FlowFile {
  const as = (each: string) => (each === id ? to : each);
  const flow = inClauses(file.flow, (clause) => ('question' in clause ? { ...clause, question: as(clause.question) } : clause));
  const questions = Object.fromEntries(
    Object.entries(renamedEntry(flow.questions, id, to)).map(([each, question]) => [
      each,
      { ...question, next: question.next.map((rule) => ({ ...rule, goTo: as(rule.goTo) })) },
    ]),
  );
  return inWalks(withRenamedWords({ ...file, flow: { ...flow, start: as(flow.start), questions } }, 'questions', id, to), (walk) => ({
    ...walk,
    answers: walk.answers.map((answer) => ({ ...answer, question: as(answer.question) })),
  }));
}

export function renameOption(file: FlowFile, question: string, id: string, to: string): FlowFile {
  const all = (options: readonly string[]) => options.map((each) => (each === id ? to : each));
  const flow = inClauses(file.flow, (clause) =>
    'question' in clause && clause.question === question ? { ...clause, chose: all(clause.chose) } : clause,
  );
  const questions = changedEntry(flow.questions, question, (asked) => ({ ...asked, options: renamedEntry(asked.options, id, to) }));
  return inWalks(withRenamedWords({ ...file, flow: { ...flow, questions } }, `questions.${question}.options`, id, to), (walk) => ({
    ...walk,
    answers: walk.answers.map((answer) => (answer.question === question ? { ...answer, options: all(answer.options) } : answer)),
  }));
}

export function renameOutcome(file: FlowFile, id: string, to: string): FlowFile {
  const { flow } = file;
  const fallback = flow.fallback === id ? to : flow.fallback;
  const renamed = { ...file, flow: { ...flow, fallback, outcomes: renamedEntry(flow.outcomes, id, to) } };
  return inWalks(withRenamedWords(renamed, 'outcomes', id, to), (walk) => (walk.outcome === id ? { ...walk, outcome: to } : walk));
}

/** A new id for a section on every card, or for a title that several share. */
export function renameSection(file: FlowFile, id: string, to: string): FlowFile {
  const as = (each: string | undefined) => (each === id ? to : each);
  const outcomes = Object.fromEntries(
    Object.entries(file.flow.outcomes).map(([outcome, card]) => [
      outcome,
      {
        ...card,
        sections: card.sections.map((section) => {
          const named = { ...section, id: section.id === id ? to : section.id };
          return withField(withField(named, 'under', as(section.under)), 'mentions', as(section.mentions));
        }),
      },
    ]),
  );
  return withRenamedWords({ ...file, flow: { ...file.flow, outcomes } }, 'sections', id, to);
}

export function renameSource(file: FlowFile, id: string, to: string): FlowFile {
  return withSources({ ...file, flow: { ...file.flow, sources: renamedEntry(file.flow.sources, id, to) } }, (sources) =>
    sources.map((each) => (each === id ? to : each)),
  );
}

/** The file with what `change` makes of the sources of every option. None is left out. */
export function withSources(file: FlowFile, change: (sources: readonly string[]) => readonly string[]): FlowFile {
  const questions = Object.fromEntries(
    Object.entries(file.flow.questions).map(([id, question]) => [
      id,
      {
        ...question,
        options: Object.fromEntries(
          Object.entries(question.options).map(([option, data]) => {
            const sources = data.sources ? change(data.sources) : [];
            return [option, withField(data, 'sources', sources.length > 0 ? sources : undefined)];
          }),
        ),
      },
    ]),
  );
  return { ...file, flow: { ...file.flow, questions } };
}

const inClauses = (flow: FlowFile['flow'], change: (clause: Clause) => Clause) =>
  withConditions(flow, (condition) => changedCondition(condition, change));

type Walks = NonNullable<FlowFile['expected']>;
const inWalks = (file: FlowFile, change: (walk: Walks[number]) => Walks[number]): FlowFile =>
  file.expected ? { ...file, expected: file.expected.map(change) } : file;
