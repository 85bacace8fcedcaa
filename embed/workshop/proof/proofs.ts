import type { FlowFile } from '../../../src/author/flow-file.ts';
import { type PartName, type Parts, prover } from './parts.ts';
import type { ProofAnswer, ProofRequest } from './proof-worker.ts';

/** Why a part has no answer: it took longer than anybody waits, or an error came in between. */
type Stop = 'long' | 'failed';

/** A proof that is under way, or done. */
export interface Proof {
  /** What it is a proof of. */
  readonly file: FlowFile;
  readonly done: { readonly [Part in PartName]?: Parts[Part] };
  /** The parts that have an answer, be it that there is nothing to say. */
  readonly answered: readonly PartName[];
  /** The parts that were given up. */
  readonly stopped: { readonly [Part in PartName]?: Stop };
}

/** What is known of each file: the beginning of the page's own script tells the same to whoever asks. */
export interface Proofs {
  readonly now: () => Proof | undefined;
  /** Has these parts of a file proven, in this order. An earlier file is given up. */
  ask(file: FlowFile, parts: readonly PartName[]): void;
  subscribe(listener: () => void): () => void;
}

/** Longer than anybody waits for one part, in milliseconds. */
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
  /** What is still to come, the part that is at work first. */
  const open = () => asked.filter((part) => !proof?.answered.includes(part) && proof?.stopped[part] === undefined);
  const dropWorker = () => {
    worker?.terminate();
    worker = undefined;
  };
  /** Waits for the part that the worker is at: what the page does itself cannot be stopped. */
  const watch = () => {
    clearTimeout(tooLong);
    if (worker && open().length > 0) tooLong = setTimeout(() => giveUp('long'), LONGEST);
  };
  /** Stops the part that is at work, with the worker, and goes on with the others in a new one. */
  const giveUp = (why: Stop) => {
    const [part, ...others] = open();
    if (!proof || part === undefined) return;
    dropWorker();
    publish({ ...proof, stopped: { ...proof.stopped, [part]: why } });
    if (others.length > 0) send(proof.file, others);
    watch();
  };
  const take = (file: FlowFile, { part, value, failed }: ProofAnswer) => {
    if (proof?.file !== file || !open().includes(part)) return; // of a file that is no longer there
    if (failed) publish({ ...proof, stopped: { ...proof.stopped, [part]: 'failed' } });
    else publish({ ...proof, done: { ...proof.done, [part]: value }, answered: [...proof.answered, part] });
    watch();
  };
  const started = () => {
    const fresh = hasWorkers ? start() : undefined;
    let hasAnswered = false;
    fresh?.addEventListener('message', (event) => {
      if (fresh !== worker || !proof || !(event instanceof MessageEvent)) return;
      hasAnswered = true;
      take(proof.file, event.data);
    });
    fresh?.addEventListener('messageerror', () => fresh === worker && giveUp('failed'));
    // What it computes does not throw out of it. One that never answered was not allowed to begin; else the page must not do what ended it.
    fresh?.addEventListener('error', () => {
      if (fresh !== worker) return;
      if (hasAnswered) {
        giveUp('failed');
        return;
      }
      hasWorkers = false;
      dropWorker();
      if (proof) send(proof.file, open());
    });
    return fresh;
  };
  /** Has parts computed: by the worker, or by the page where there is none. */
  const send = (file: FlowFile, parts: readonly PartName[]) => {
    if (!worker && !inPage) {
      worker = started();
      if (worker) worker.postMessage({ file });
      else inPage = prover(file);
    }
    for (const part of parts) {
      if (worker) worker.postMessage({ part });
      else inIdle(file, part);
    }
  };
  const inIdle = (file: FlowFile, part: PartName) =>
    idle(() => {
      if (proof?.file !== file || !inPage || !open().includes(part)) return;
      try {
        take(file, { part, value: inPage[part]() });
      } catch {
        take(file, { part, failed: true });
      }
    });
  const begin = (file: FlowFile) => {
    if (open().length > 0) dropWorker();
    clearTimeout(tooLong);
    asked = [];
    inPage = undefined;
    proof = { file, done: {}, answered: [], stopped: {} };
    worker?.postMessage({ file });
  };

  return {
    now: () => proof,
    ask(file, parts) {
      if (proof?.file !== file) begin(file);
      const more = parts.filter((part) => !asked.includes(part));
      if (more.length === 0) return;
      const wasBusy = open().length > 0;
      asked = [...asked, ...more];
      send(file, more);
      if (!wasBusy) watch();
      if (proof) publish(proof);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
