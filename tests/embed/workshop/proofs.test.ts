import { expect, test, vi } from 'vitest';
import { prover } from '../../../embed/workshop/proof/parts.ts';
import type { ProofAnswer, ProofRequest } from '../../../embed/workshop/proof/proof-worker.ts';
import { proofs } from '../../../embed/workshop/proof/proofs.ts';
import { FLOWS } from '../../../flows/index.ts';
import type { FlowFile } from '../../../src/author/flow-file.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';

const FILE: FlowFile = FLOWS['back-spasm'];
const other = (): FlowFile => ({ ...FILE });
const never = () => undefined;

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  readonly asked: ProofRequest[] = [];
  over = false;
  postMessage(request: ProofRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.over = true;
  }
  answer(data: ProofAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  fail() {
    this.dispatchEvent(new Event('error'));
  }
}

test('without a worker the same is proven in idle moments', () => {
  const later: (() => void)[] = [];
  const all = proofs(never, (act) => later.push(act));
  all.ask(FILE, ['problems', 'runs', 'walks']);
  expect(all.now()?.answered).toEqual([]);
  for (const act of later) act();
  expect(all.now()?.done).toMatchObject({ problems: [], runs: true, walks: { paths: '88' } });
});

test('an earlier file is given up, with the worker that is at it', () => {
  const workers = [new FakeWorker(), new FakeWorker()];
  let started = 0;
  const all = proofs(() => workers[started++], never);
  const next = other();
  all.ask(FILE, ['problems']);
  all.ask(next, ['problems']);
  expect(workers[0]?.over).toBe(true);
  workers[1]?.answer({ part: 'problems', value: [{ place: 'flow.id', says: 'x' }] });
  expect(all.now()).toMatchObject({ file: next, answered: ['problems'], stopped: {} });
  // A worker that has nothing to do is kept.
  all.ask(FILE, ['problems']);
  expect(started).toBe(2);
});

test('a part is asked for once', () => {
  const worker = new FakeWorker();
  const all = proofs(() => worker, never);
  all.ask(FILE, ['problems', 'runs']);
  all.ask(FILE, ['problems', 'runs', 'table']);
  expect(worker.asked).toEqual([{ file: FILE }, { part: 'problems' }, { part: 'runs' }, { part: 'table' }]);
});

test('a part that takes longer than anybody waits is given up, and the others go on in a new worker', () => {
  vi.useFakeTimers();
  const workers = [new FakeWorker(), new FakeWorker()];
  let started = 0;
  const all = proofs(() => workers[started++], never);
  all.ask(FILE, ['problems', 'table', 'walks']);
  workers[0]?.answer({ part: 'problems', value: [] });
  vi.advanceTimersByTime(9_999);
  expect(workers[0]?.over).toBe(false);
  vi.advanceTimersByTime(1);
  expect(workers[0]?.over).toBe(true);
  expect(workers[1]?.asked).toEqual([{ file: FILE }, { part: 'walks' }]);
  workers[1]?.answer({ part: 'walks', value: undefined });
  vi.advanceTimersByTime(60_000);
  expect(all.now()).toMatchObject({ answered: ['problems', 'walks'], stopped: { table: 'long' } });
  expect(workers[1]?.over).toBe(false);
  // It is not asked for again, but of a newer file.
  all.ask(FILE, ['table']);
  expect(workers[1]?.asked).toHaveLength(2);
  all.ask(other(), ['table']);
  expect(all.now()?.stopped).toEqual({});
  expect(workers[1]?.asked.at(-1)).toEqual({ part: 'table' });
  vi.useRealTimers();
});

test('an error at one part is told as such, and the others are proven', () => {
  const worker = new FakeWorker();
  const all = proofs(() => worker, never);
  all.ask(FILE, ['problems', 'table', 'walks']);
  worker.answer({ part: 'problems', value: [] });
  worker.answer({ part: 'table', failed: true });
  worker.answer({ part: 'walks', value: undefined });
  expect(all.now()).toMatchObject({ answered: ['problems', 'walks'], stopped: { table: 'failed' } });
});

test('a worker that breaks down at a part is not followed by the page, which would break down with it', () => {
  const workers = [new FakeWorker(), new FakeWorker()];
  let started = 0;
  const all = proofs(() => workers[started++], never);
  all.ask(FILE, ['problems', 'promises', 'runs']);
  workers[0]?.answer({ part: 'problems', value: [] });
  workers[0]?.fail();
  expect(all.now()).toMatchObject({ answered: ['problems'], stopped: { promises: 'failed' } });
  expect(workers[1]?.asked).toEqual([{ file: FILE }, { part: 'runs' }]);
});

test('what a worker says of a file that is gone is not heard', () => {
  const workers = [new FakeWorker(), new FakeWorker()];
  let started = 0;
  const all = proofs(() => workers[started++], never);
  all.ask(FILE, ['problems']);
  all.ask(other(), ['problems']);
  workers[0]?.answer({ part: 'problems', value: [{ place: 'flow.id', says: 'x' }] });
  workers[0]?.fail();
  expect(all.now()).toMatchObject({ answered: [], stopped: {} });
  workers[1]?.answer({ part: 'problems', value: [] });
  expect(all.now()?.answered).toEqual(['problems']);
});

test('where the browser does not let a worker begin, the page proves it', () => {
  const later: (() => void)[] = [];
  const worker = new FakeWorker();
  const all = proofs(
    () => worker,
    (act) => later.push(act),
  );
  all.ask(FILE, ['problems']);
  worker.fail();
  for (const act of later) act();
  expect(all.now()).toMatchObject({ answered: ['problems'], stopped: {} });
});

test('the table has every path once, by the card on which it ends', () => {
  const table = prover(FILE).table();
  expect(table?.outcomes.flatMap(({ paths }) => paths)).toHaveLength(88);
  expect(table?.outcomes.map(({ outcome }) => outcome)).toEqual(Object.keys(FILE.flow.outcomes));
  expect(table?.more).toBeUndefined();
});

test('a flow that leads nowhere has problems, and no paths', () => {
  const { start, ...questions } = FILE.flow.questions;
  const broken: FlowFile = { ...FILE, flow: { ...FILE.flow, questions } };
  const proof = prover(broken);
  expect(start).toBeDefined();
  expect(proof.problems().length).toBeGreaterThan(0);
  expect(proof.runs()).toBe(false);
  expect([proof.walks(), proof.promises(), proof.table()]).toEqual([undefined, undefined, undefined]);
});

test('every language is read, within its budgets', () => {
  const { languages } = prover(FILE).reading();
  expect(languages.map(({ lang }) => lang)).toEqual(LANGUAGES);
  expect(languages.flatMap(({ counts }) => counts).every(({ words, most }) => words > 0 && words <= most)).toBe(true);
});
