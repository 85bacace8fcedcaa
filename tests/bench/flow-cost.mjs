// @ts-check
import { tsImport } from 'tsx/esm/api';
import { median, round } from './statistics.mjs';

const RUNS = 5;

/** What it costs to check a flow and to walk through it, as it grows. */
export async function flowCost() {
  const { explore } = await tsImport('../../src/proof/explore.ts', import.meta.url);
  const { checkFlow } = await tsImport('../../src/proof/check.ts', import.meta.url);
  const { createFlowMachine } = await tsImport('../../src/flow/machine.ts', import.meta.url);
  const { createSession } = await tsImport('../../src/session/session.ts', import.meta.url);
  /** @type {Record<string, object>} */
  const flows = {};
  for (const size of [10, 100, 1000]) {
    const flow = lineOf(size);
    const { states, walks } = explore(flow);
    flows[`${size} questions`] = {
      states: states.length,
      walks: walks.toString().length > 12 ? `10^${walks.toString().length - 1}` : Number(walks),
      'explore (ms)': time(() => explore(flow)),
      'check (ms)': time(() => checkFlow(flow, {})),
      'compile (ms)': time(() => createFlowMachine(flow)),
      'start a session (ms)': time(() => createSession(flow)),
    };
  }
  /** @type {Record<string, object>} */
  const transcripts = {};
  for (const size of [10, 200]) {
    const flow = lineOf(size + 2);
    const session = createSession(flow);
    const give = () => session.send(answerTo(flow, session.getState().step.id));
    while (session.getState().answers.length < size) give();
    const revisit = (/** @type {string} */ question) => session.send({ type: 'revisit', question });
    transcripts[`${size} answers`] = {
      'one more answer (ms)': time(give, () => session.back()),
      'change the last answer (ms)': time(() => revisit(`q${size - 1}`), give),
      'change the first answer (ms)': time(
        () => revisit('q0'),
        () => {
          while (session.getState().answers.length < size) give();
        },
      ),
    };
  }
  return { flows, transcripts };
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

/** The calmest answer. @param {ReturnType<typeof lineOf>} flow @param {string} question */
function answerTo(flow, question) {
  return { type: 'answer', question, options: [flow.questions[question]?.kind === 'many' ? 'none' : 'a'] };
}

/** Milliseconds, the median of some runs. @param {() => unknown} act @param {() => unknown} [undo] is not timed */
function time(act, undo = () => {}) {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    act();
    const taken = performance.now() - start;
    undo();
    return taken;
  });
  return round(median(runs), 2);
}
