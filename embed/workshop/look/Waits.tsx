import type { PartName } from '../proof/parts.ts';
import type { Proof } from '../proof/proofs.ts';
import type { Workshop } from '../workshop-page.ts';
import { isStopped, Stopped } from './Stopped.tsx';

interface Props {
  readonly page: Workshop;
  readonly proof: Proof | undefined;
  /** What the pane shows, beside whether the flow can be tried. */
  readonly part?: PartName;
}

/** Why a pane has nothing to show: it is being computed, was given up, waits for problems to be mended, or there is too much to show. */
export function Waits({ page, proof, part = 'runs' }: Props) {
  const { look } = page.words;
  if (isStopped(proof, ['runs', part])) return <Stopped page={page} proof={proof} parts={['runs', part]} />;
  if (proof?.done.runs !== false && !proof?.answered.includes(part)) return <p class="hint">{look.busy}</p>;
  return (
    <p class="note">
      {look.cannotRun}{' '}
      <button type="button" class="link" onClick={() => page.show('problems')}>
        {look.toProblems}
      </button>
    </p>
  );
}
