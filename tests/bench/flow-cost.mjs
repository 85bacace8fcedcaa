// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../embed/build.mjs';

/** What it costs to check a flow and to walk through it, as it grows. Milliseconds, the median of five runs. */
export async function flowCost() {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const outfile = join(folder, 'flow.mjs');
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { explore } from './src/flow/explore.ts'; export { checkFlow } from './src/flow/check.ts';
        export { createFlowMachine, replay } from './src/flow/machine.ts'; export { stepOf } from './src/flow/step.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['module'],
  });
  const { explore, checkFlow, createFlowMachine, replay, stepOf } = await import(pathToFileURL(outfile).href);
  /** @type {Record<string, object>} */
  const rows = {};
  for (const size of [10, 30, 100, 300, 1000]) {
    const flow = lineOf(size);
    const machine = createFlowMachine(flow);
    const answers = Object.entries(flow.questions).map(([question, { kind }]) => ({ question, options: [kind === 'many' ? 'none' : 'a'] }));
    const { states, walks } = explore(flow);
    rows[`${size} questions`] = {
      states: states.length,
      walks: walks.toString().length > 12 ? `10^${walks.toString().length - 1}` : Number(walks),
      explore: time(() => explore(flow)),
      check: time(() => checkFlow(flow, {})),
      'build machine': time(() => createFlowMachine(flow)),
      'replay to the end': time(() => replay(machine, answers)),
      'derive a step': time(() => stepOf(flow, `q${size - 1}`, answers.slice(0, -1))),
    };
  }
  await rm(folder, { recursive: true });
  return rows;
}

/** A flow in a line: five lists of ten signs, then single questions. @param {number} size */
function lineOf(size) {
  const list = {
    ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`sign_${i}`, { raises: 'gp_first', sources: ['s'] }])),
    none: { excludes: 'all' },
  };
  const questions = Array.from({ length: size }, (_, i) => [
    `q${i}`,
    {
      kind: i < 5 ? 'many' : 'one',
      ...(i < 5 && { safety: true }),
      options: i < 5 ? list : { a: {}, b: {}, c: {} },
      next: [{ goTo: i + 1 < size ? `q${i + 1}` : 'end' }],
    },
  ]);
  const outcomes = { gp_first: { urgency: 'gp_first', sections: [] }, routine: { urgency: 'routine', sections: [] } };
  return {
    id: 'line',
    version: '1.0.0',
    status: 'draft',
    changed: '2026-01-01',
    nextReview: '2027-01-01',
    sources: { s: { title: 's' } },
    start: 'q0',
    fallback: 'gp_first',
    questions: Object.fromEntries(questions),
    outcomes,
  };
}

/** Milliseconds, the median of some runs. @param {() => unknown} act */
function time(act) {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return Number((runs[2] ?? 0).toFixed(1));
}
