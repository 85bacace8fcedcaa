import type { Answer, Flow } from '../flow/flow.ts';
import type { Message } from '../proof/message.ts';
import type { OpenDecision } from './sheet-text.ts';

/** A walk that the author kept: these answers must end on this outcome, whatever else changes. */
export interface ExpectedWalk {
  readonly name: string;
  readonly answers: readonly Answer[];
  readonly outcome: string;
}

/** What `<name>.flow.json` holds: everything that an author writes. Plain data; dist/flow.schema.json describes it. */
export interface FlowFile {
  /** For editors: where the schema lies, as seen from the file. */
  readonly $schema?: string;
  readonly flow: Flow;
  /** The flow's words in each language, by its tag. The first is the one to fall back to. */
  readonly texts: Readonly<Record<string, object>>;
  /** What the reviewer is to decide, in each language. The sign-off sheet prints it. */
  readonly decisions?: Readonly<Record<string, readonly OpenDecision[]>>;
  readonly expected?: readonly ExpectedWalk[];
}

/** Something that is wrong with a file. */
export interface FileProblem {
  /** A dotted path from the top of the file, such as `flow.questions.legs.options.weak.raises`; a line and a column in what is no JSON. */
  readonly place: string;
  /** Says how to mend it. */
  readonly says: Message;
  /** The shortest answers that show it, where it shows only on a walk. */
  readonly answers?: readonly Answer[];
}

/** The text of the file. The same file gives the same bytes. */
export function writeFlowFile({ $schema = 'flow.schema.json', flow, texts, decisions, expected }: FlowFile): string {
  return `${JSON.stringify({ $schema, flow, texts, decisions, expected }, null, 2)}\n`;
}
