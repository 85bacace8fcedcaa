import type { Proof } from '../proof/proofs.ts';
import type { Workshop } from '../workshop-page.ts';

/** Why a pane has nothing to show: it is being computed, took too long, or waits for problems to be mended. */
export function Waits({ page, proof }: { page: Workshop; proof: Proof | undefined }) {
  const { look } = page.words;
  if (proof?.ended) return <p class="note">{look.ended}</p>;
  if (proof?.done.runs !== false) return <p class="hint">{look.busy}</p>;
  return (
    <p class="note">
      {look.cannotRun}{' '}
      <button type="button" class="link" onClick={() => page.show('problems')}>
        {look.toProblems}
      </button>
    </p>
  );
}
