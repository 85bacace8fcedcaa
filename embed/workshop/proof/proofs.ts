import type { FlowFile } from '../../../src/author/flow-file.ts';
import { type PartName, type Parts, prover } from './parts.ts';
import type { ProofAnswer, ProofRequest } from './proof-worker.ts';

/** A proof that is under way, or done. */
export interface Proof {
  /** What it is a proof of. */
  readonly file: FlowFile;
  readonly done: { readonly [Part in PartName]?: Parts[Part] };
  /** The parts that have an answer, be it that there is nothing to say. */
  readonly answered: readonly PartName[];
  /** It took longer than anybody waits, or failed, and was ended. */
  readonly ended: boolean;
}

/** What is known of each file: the beginning of the page's own script tells the same to whoever asks. */
export interface Proofs {
  readonly now: () => Proof | undefined;
  /** Has these parts of a file proven. An earlier file is given up. */
  ask(file: FlowFile, parts: readonly PartName[]): void;
  subscribe(listener: () => void): () => void;
}

/** Longer than anybody waits, in milliseconds. */
const LONGEST = 10_000;

type Channel = EventTarget & Pick<Worker, 'terminate'> & { postMessage(request: ProofRequest): void };

/**
 * @param start a worker; where there can be none, the page does the same in idle moments.
 * @param idle calls back when the page has nothing else to do.
 */
export function proofs(start: () => Channel | undefined, idle: (act: () => void) => void): Proofs {
  const listeners = new Set<() => void>();
  let proof: Proof | undefined;
  let asked: readonly PartName[] = [];
  let worker: Channel | undefined;
  let hasWorkers = true;
  let inPage: ReturnType<typeof prover> | undefined;
  let tooLong: ReturnType<typeof setTimeout> | undefined;

  const publish = (next: Proof) => {
    proof = next;
    for (const listener of listeners) listener();
  };
  const isBusy = () => proof !== undefined && !proof.ended && asked.length > proof.answered.length;
  const end = () => {
    worker?.terminate();
    worker = undefined;
    inPage = undefined;
    clearTimeout(tooLong);
    if (proof) publish({ ...proof, ended: true });
  };
  const take = (file: FlowFile, { part, value, failed }: ProofAnswer) => {
    if (proof?.file !== file || proof.ended) return; // of a file that is no longer there
    clearTimeout(tooLong);
    if (failed) {
      end();
      return;
    }
    publish({ ...proof, done: { ...proof.done, [part]: value }, answered: [...proof.answered, part] });
    if (isBusy()) tooLong = setTimeout(end, LONGEST);
  };
  const started = () => {
    const fresh = hasWorkers ? start() : undefined;
    fresh?.addEventListener('message', (event) => {
      if (event instanceof MessageEvent && proof) take(proof.file, event.data);
    });
    // What it computes never throws out of it: the browser did not let it begin.
    fresh?.addEventListener('error', () => {
      hasWorkers = false;
      worker = undefined;
      if (!proof) return;
      const { file } = proof;
      const again = asked;
      begin(file);
      ask(file, again);
    });
    return fresh;
  };
  const begin = (file: FlowFile) => {
    if (isBusy()) {
      worker?.terminate();
      worker = undefined;
    }
    clearTimeout(tooLong);
    asked = [];
    proof = { file, done: {}, answered: [], ended: false };
    worker ??= started();
    inPage = worker ? undefined : prover(file);
    worker?.postMessage({ file });
  };
  const inIdle = (file: FlowFile, part: PartName) =>
    idle(() => {
      if (proof?.file !== file || !inPage) return;
      try {
        take(file, { part, value: inPage[part]() });
      } catch {
        take(file, { part, failed: true });
      }
    });

  const ask = (file: FlowFile, parts: readonly PartName[]) => {
    if (proof?.file !== file) begin(file);
    const more = parts.filter((part) => !asked.includes(part));
    if (more.length === 0 || proof?.ended) return;
    const wasBusy = isBusy();
    asked = [...asked, ...more];
    for (const part of more) {
      if (inPage) inIdle(file, part);
      else worker?.postMessage({ part });
    }
    if (!wasBusy) tooLong = setTimeout(end, LONGEST);
    if (proof) publish(proof);
  };

  return {
    now: () => proof,
    ask,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
