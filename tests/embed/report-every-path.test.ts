import { expect, test } from 'vitest';
import { type Emit, reportSession } from '../../embed/report.ts';
import type { Answer } from '../../src/flow/flow.ts';
import { createSession } from '../../src/session/session.ts';
import { flow, paths } from '../flows/back-spasm/explored.ts';

/** What the owner hears of a visitor who gives `answers`, looks around, goes back and answers again. */
function heardOf(answers: readonly Answer[], wanted: readonly ('steps' | 'outcome')[]) {
  const heard: [type: string, detail: object][] = [];
  const emit: Emit = (type, detail) => heard.push([type, detail]);
  const session = createSession(flow);
  reportSession(session, wanted, emit);
  for (const answer of answers) session.send({ type: 'answer', ...answer });
  const there = session.getState().step;
  for (const screen of ['contact', 'about', 'read', 'conversation'] as const) session.show(screen);
  const straight = [...heard];
  session.back();
  const last = answers.at(-1);
  if (last && answers.length > 1) session.send({ type: 'answer', ...last });
  session.stop();
  return { straight, heard, there };
}

test('by default every path sounds the same, so nothing tells one urgency from another', () => {
  const sounds = new Set(paths.map((answers) => JSON.stringify(heardOf(answers, []).heard)));
  expect([...sounds]).toStrictEqual(['[["start",{}]]']);
  const urgencies = new Set(paths.map((answers) => heardOf(answers, []).there.id));
  // No path leads to the fallback.
  expect([...urgencies, flow.fallback].sort()).toStrictEqual(Object.keys(flow.outcomes).sort());
});

test('with everything that can be asked for, no event of any path carries an answer', () => {
  const questions = Object.keys(flow.questions);
  const outcomes = Object.keys(flow.outcomes);
  for (const answers of paths) {
    const { straight, heard, there } = heardOf(answers, ['steps', 'outcome']);
    // What is told is the way, which any two visitors with the same questions share; each detail is one of these and no more.
    expect(straight).toStrictEqual([
      ['start', {}],
      ...answers.slice(1).map(({ question }, index) => ['step', { question, position: index + 1 }]),
      ['outcome', { outcome: there.id }],
    ]);
    for (const [type, detail] of heard) {
      const allowed: Readonly<Record<string, readonly unknown[]>> = {
        question: questions,
        outcome: outcomes,
        position: [...questions.keys()],
      };
      expect(['start', 'step', 'outcome']).toContain(type);
      for (const [key, value] of Object.entries(detail)) expect(allowed[key]).toContain(value);
    }
  }
});
