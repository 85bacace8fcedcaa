import { useEffect, useState } from 'preact/hooks';
import { useProof } from '../proof/useProof.ts';
import type { Workshop } from '../workshop-page.ts';
import { counted } from './counted.ts';

const SAID_AFTER = 1500; // milliseconds without a change: a screen reader is not told of every letter

/** How many problems there are, in the label of their tab; told to a screen reader once somebody pauses. */
export function ProblemCount({ page }: { page: Workshop }) {
  const proof = useProof(page.file);
  const stop = proof?.stopped.problems;
  const count = proof?.done.problems?.length ?? 0;
  const says = stop ? page.words.look[stop] : count === 0 ? '' : counted(page, 'problems', count);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setSaid(says), SAID_AFTER);
    return () => clearTimeout(pause);
  }, [says]);
  return (
    <>
      {(stop || count > 0) && (
        <span class="count" aria-hidden="true">
          {stop ? '?' : count}
        </span>
      )}
      <span class="sr" role="status">
        {said}
      </span>
    </>
  );
}
