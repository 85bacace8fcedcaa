import type { FlowFile } from '../../../src/author/flow-file.ts';
import type { Outcome, Question } from '../../../src/flow/flow.ts';
import { changedEntry } from './entries.ts';

/** The file with what `change` makes of a question. */
export const inQuestion = (file: FlowFile, id: string, change: (question: Question) => Question): FlowFile => ({
  ...file,
  flow: { ...file.flow, questions: changedEntry(file.flow.questions, id, change) },
});

/** The file with what `change` makes of a card. */
export const inOutcome = (file: FlowFile, id: string, change: (outcome: Outcome) => Outcome): FlowFile => ({
  ...file,
  flow: { ...file.flow, outcomes: changedEntry(file.flow.outcomes, id, change) },
});
