import type { FileProblem, FlowFile } from './flow-file.ts';
import { FLOW_FILE_SCHEMA } from './flow-file-schema.ts';
import { readJson } from './read-json.ts';
import { shapeProblems } from './read-shape.ts';

/** Of a file. The shipped flow has less than a twentieth of it, in two languages. */
const MOST_CHARACTERS = 2_000_000;
/** More than anybody mends in one go. */
const MOST_PROBLEMS = 200;

/**
 * Reads the text of a `.flow.json`. What it gives back has the shape of a flow, with the types, names and sizes of dist/flow.schema.json;
 * whether the flow is sound, and whether all its words are there, says `problemsOf`. Never throws, and nothing in the text is run.
 */
export function parseFlowFile(text: string): { readonly file: FlowFile } | { readonly problems: readonly FileProblem[] } {
  if (text.length > MOST_CHARACTERS) {
    const says = `The file has ${text.length} characters, and at most ${MOST_CHARACTERS} are read. Open a file that holds one flow.`;
    return { problems: [{ place: 'file', says }] };
  }
  const read = readJson(text.replace(/^\uFEFF/, ''));
  if ('problem' in read) return { problems: [read.problem] };
  if (typeof read.value !== 'object' || read.value === null || !('flow' in read.value || 'texts' in read.value)) {
    return { problems: [{ place: 'file', says: 'This is JSON of another kind. Open a flow file: it has "flow" and "texts" at its top.' }] };
  }
  const problems: FileProblem[] = [];
  for (const problem of shapeProblems(FLOW_FILE_SCHEMA, read.value, '', FLOW_FILE_SCHEMA.$defs)) {
    problems.push(problem);
    if (problems.length === MOST_PROBLEMS) break;
  }
  return isFlowFile(read.value, problems) ? { file: read.value } : { problems };
}

const isFlowFile = (_: unknown, problems: readonly FileProblem[]): _ is FlowFile => problems.length === 0;
