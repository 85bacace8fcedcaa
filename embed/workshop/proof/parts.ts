import type { FileProblem, FlowFile } from '../../../src/author/flow-file.ts';
import { problemsOf } from '../../../src/author/problems-of.ts';
import { isWalkable, type Promised, promisesOf } from '../../../src/author/promises.ts';
import { grouped } from '../../../src/base/grouped.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import { outcomeOf } from '../../../src/flow/outcome.ts';
import { checkFlow } from '../../../src/proof/check.ts';
import { type Exploration, explore } from '../../../src/proof/explore.ts';
import { TooLarge } from '../../../src/proof/too-large.ts';
import { type ReadingProof, readingProof } from './reading-proof.ts';
import { type TableProof, tableProof } from './table-proof.ts';

/** How many ways there are through a flow, and where they end. The numbers as text: they can be very large. */
interface WalkProof {
  readonly questions: number;
  readonly paths: string;
  readonly walks: string;
  readonly ends: readonly { readonly outcome: string; readonly paths: string }[];
}

/** What is proven of a file, part by part. Undefined is what cannot be said of a flow as it stands. */
export interface Parts {
  readonly problems: readonly FileProblem[];
  /** Whether every walk leads somewhere, so that the flow can be tried. */
  readonly runs: boolean;
  readonly walks: WalkProof | undefined;
  readonly promises: readonly Promised[] | undefined;
  readonly table: TableProof | undefined;
  readonly reading: ReadingProof;
}
export type PartName = keyof Parts;

/** The same for the page and for the worker: each part of a file's proof, computed when it is asked for. */
export function prover(file: FlowFile): { readonly [Part in PartName]: () => Parts[Part] } {
  const { flow, texts } = file;
  const exploration = once(() => exploredOf(flow));
  const checked = once(() => checkFlow(flow, {}));
  const runs = () => isWalkable(checked());
  return {
    problems: () => problemsOf(file, checked()),
    runs,
    walks: () => {
      const all = runs() ? exploration() : undefined;
      return all && walkProof(flow, all);
    },
    promises: () => {
      const all = runs() ? exploration() : undefined;
      return all && promisesOf(flow, all);
    },
    table: () => {
      const all = runs() ? exploration() : undefined;
      return all && tableProof(flow, all.paths);
    },
    reading: () => readingProof(flow, texts),
  };
}

/** Computed when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function exploredOf(flow: Flow): Exploration | undefined {
  try {
    return explore(flow);
  } catch (error) {
    if (error instanceof TooLarge) return undefined; // which is among the problems
    throw error;
  }
}

function walkProof(flow: Flow, { paths, walks, ends }: Exploration): WalkProof {
  const byOutcome = grouped(ends, ({ answers }) => outcomeOf(flow, answers).id);
  return {
    questions: Object.keys(flow.questions).length,
    paths: String(paths),
    walks: String(walks),
    ends: [...byOutcome].map(([outcome, states]) => ({
      outcome,
      paths: String(states.reduce((sum, state) => sum + state.paths, 0n)),
    })),
  };
}
