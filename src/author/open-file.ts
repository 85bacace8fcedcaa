import { msg } from '../proof/message.ts';
import { flowFromQuestionnaire } from './fhir/flow-from-questionnaire.ts';
import type { Left } from './fhir/questionnaire.ts';
import { field } from './fhir/read-fields.ts';
import { type FileProblem, type FlowFile, writeFlowFile } from './flow-file.ts';
import { flowFileOf, parseFlowFile, readFileText } from './parse-flow-file.ts';

/** The flow of a file; and of a questionnaire, what of it is not in the flow. */
export type OpenedFile = { readonly file: FlowFile; readonly left?: readonly Left[] } | { readonly problems: readonly FileProblem[] };

/**
 * Reads the text of a `.flow.json`, or of a FHIR R4 Questionnaire, whose questions become the skeleton of a flow. What holds for the file of
 * a flow holds for both: its size, its names, how much a flow may hold. Never throws.
 */
export function openFile(text: string): OpenedFile {
  const read = readFileText(text);
  if ('problem' in read) return { problems: [read.problem] };
  if (field(read.value, 'resourceType') === undefined) return flowFileOf(read.value);
  const made = flowFromQuestionnaire(read.value);
  if ('problems' in made) return made;
  const { left, ...file } = made;
  // What is opened must open again once it was saved.
  if ('file' in parseFlowFile(writeFlowFile(file))) return { file, left };
  return { problems: [{ place: 'item', says: msg`The flow that this would become is larger than a flow may be. Take a part of it.` }] };
}
