import type { Flow } from '../../../src/flow/flow.ts';
import { outcomeOf } from '../../../src/flow/outcome.ts';
import { paths } from '../../../src/proof/paths.ts';

/** More lines than anybody reads. */
const MOST_PATHS = 1000;

/** One path: its answers, each with the options of which one at least was chosen. */
interface TablePath {
  readonly steps: readonly { readonly question: string; readonly options: readonly string[] }[];
  /** How many different walks it stands for. */
  readonly walks: string;
}

/** The decision table: every path that rules and urgencies can tell apart, by where it ends. */
export interface TableProof {
  readonly outcomes: readonly { readonly outcome: string; readonly paths: readonly TablePath[] }[];
  /** How many paths there are in all, where they are too many to list. */
  readonly more?: string;
}

/** @param count of all paths of the flow. */
export function tableProof(flow: Flow, count: bigint): TableProof {
  const found = new Map<string, TablePath[]>(Object.keys(flow.outcomes).map((id) => [id, []]));
  let left = MOST_PATHS;
  for (const { answers, classes } of paths(flow)) {
    if (left === 0) break;
    left -= 1;
    found.get(outcomeOf(flow, answers).id)?.push({
      steps: classes.map(({ question, answer }) => ({ question, options: answer.none ? answer.example : answer.options })),
      walks: String(classes.reduce((product, { answer }) => product * answer.size, 1n)),
    });
  }
  return {
    outcomes: [...found].map(([outcome, listed]) => ({ outcome, paths: listed })),
    ...(count > BigInt(MOST_PATHS) && { more: String(count) }),
  };
}
