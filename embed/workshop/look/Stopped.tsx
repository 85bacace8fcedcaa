import type { PartName } from '../proof/parts.ts';
import type { Proof } from '../proof/proofs.ts';
import type { Workshop } from '../workshop-page.ts';

/** That some of what a pane shows was given up, and what to do. */
export function Stopped({ page, proof, parts }: { page: Workshop; proof: Proof | undefined; parts: readonly PartName[] }) {
  const { look } = page.words;
  const why = parts.map((part) => proof?.stopped[part]).find((each) => each !== undefined);
  return why && <p class="note">{look[why]}</p>;
}

export const isStopped = (proof: Proof | undefined, parts: readonly PartName[]): boolean =>
  parts.some((part) => proof?.stopped[part] !== undefined);
