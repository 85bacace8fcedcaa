import { msg } from '../proof/message.ts';
import type { FileProblem, FlowFile } from './flow-file.ts';
import { FLOW_FILE_SCHEMA } from './flow-file-schema.ts';
import { readJson } from './read-json.ts';
import { shapeProblems } from './read-shape.ts';

/** Of a file. The shipped flow has less than a twentieth of it, in two languages. */
const MOST_CHARACTERS = 2_000_000;
/** More than anybody mends in one go. */
const MOST_PROBLEMS = 200;

type ParsedFlowFile = { readonly file: FlowFile } | { readonly problems: readonly FileProblem[] };

/**
 * Reads the text of a `.flow.json`. What it gives back has the shape of a flow, with the types, names and sizes of dist/flow.schema.json;
 * whether the flow is sound, and whether all its words are there, says `problemsOf`. Never throws, and nothing in the text is run.
 */
export function parseFlowFile(text: string): ParsedFlowFile {
  const read = readFileText(text);
  return 'problem' in read ? { problems: [read.problem] } : flowFileOf(read.value);
}

/** The JSON of a file whose size is bounded, whatever it holds. */
export function readFileText(text: string): ReturnType<typeof readJson> {
  if (text.length <= MOST_CHARACTERS) return readJson(text.replace(/^\uFEFF/, ''));
  const says = msg`The file has ${text.length} characters, and at most ${MOST_CHARACTERS} are read. Open a file that holds one flow.`;
  return { problem: { place: 'file', says } };
}

/** `value`, where it has the shape of a flow file. */
export function flowFileOf(value: unknown): ParsedFlowFile {
  if (typeof value !== 'object' || value === null || !('flow' in value || 'texts' in value)) {
    return {
      problems: [{ place: 'file', says: msg`This is JSON of another kind. Open a flow file: it has "flow" and "texts" at its top.` }],
    };
  }
  const problems: FileProblem[] = [];
  for (const problem of shapeProblems(FLOW_FILE_SCHEMA, value, '', FLOW_FILE_SCHEMA.$defs)) {
    problems.push(problem);
    if (problems.length === MOST_PROBLEMS) break;
  }
  return isFlowFile(value, problems) ? { file: value } : { problems };
}

const isFlowFile = (_: unknown, problems: readonly FileProblem[]): _ is FlowFile => problems.length === 0;
