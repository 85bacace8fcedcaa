import type { FlowFile } from '../../../src/author/flow-file.ts';
import { type PartName, prover } from './parts.ts';

/** What the page asks the worker: a file first, then one part of its proof after another. */
export type ProofRequest = { readonly file: FlowFile } | { readonly part: PartName };
/** What it answers: the part, or that it cannot be computed. */
export interface ProofAnswer {
  readonly part: PartName;
  readonly value?: unknown;
  readonly failed?: true;
}

let proof: ReturnType<typeof prover> | undefined;

addEventListener('message', ({ data }: MessageEvent<ProofRequest>) => {
  if ('file' in data) {
    proof = prover(data.file);
    return;
  }
  const { part } = data;
  postMessage(answered(part));
});

function answered(part: PartName): ProofAnswer {
  try {
    return proof ? { part, value: proof[part]() } : { part, failed: true };
  } catch {
    return { part, failed: true };
  }
}
