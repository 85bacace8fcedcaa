import { useEffect, useState } from 'preact/hooks';
import type { FlowFile } from '../../../src/author/flow-file.ts';
import type { PartName } from './parts.ts';
import { type Proof, proofs } from './proofs.ts';
import { startWorker } from './start-worker.ts';

const CHANGES_PAUSE = 100; // milliseconds without another change, before the proof follows

/** Firefox and Chromium tell when a page is idle; Safari does not. */
const idle = (act: () => void) => {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act);
};

/** One for the whole page: its tabs and panes look at the same proof. */
const PROOFS = proofs(startWorker, idle);

/** The parts of a proof that stand in the label of a tab: always at work. */
const ALWAYS: readonly PartName[] = ['problems', 'runs'];

/**
 * The newest proof, of `file` or, while somebody types, of the file as it was a moment ago.
 * @param parts that are looked at here, beside the problems.
 */
export function useProof(file: FlowFile, ...parts: readonly PartName[]): Proof | undefined {
  const [proof, setProof] = useState(PROOFS.now);
  useEffect(() => {
    const follow = () => setProof(PROOFS.now());
    follow(); // an answer may have come since this was drawn
    return PROOFS.subscribe(follow);
  }, []);
  useEffect(() => {
    const ask = () => PROOFS.ask(file, [...ALWAYS, ...parts]);
    const now = PROOFS.now();
    if (!now || now.file === file) {
      ask();
      return undefined;
    }
    const pause = setTimeout(ask, CHANGES_PAUSE);
    return () => clearTimeout(pause);
  }, [file, parts.join()]);
  return proof;
}
