import { expect, test } from 'vitest';
import { type Emit, reportSession } from '../../../../embed/widget/view/report.ts';
import type { Answer } from '../../../../src/flow/flow.ts';
import { createSession } from '../../../../src/session/session.ts';
import { flow, paths } from '../../../flows/back-spasm/explored.ts';

type Heard = [type: string, detail: object][];

/** What two owners hear of a visitor who gives `answers` and looks around: one who asked for nothing, and one for everything. */
function heardOf(answers: readonly Answer[]) {
  const [usual, all]: [Heard, Heard] = [[], []];
  const into =
    (heard: Heard): Emit =>
    (type, detail) =>
      heard.push([type, detail]);
  const session = createSession(flow);
  reportSession(session, [], into(usual));
  reportSession(session, ['steps', 'outcome'], into(all));
  for (const answer of answers) session.send({ type: 'answer', ...answer });
  const { step } = session.getState();
  for (const screen of ['contact', 'about', 'read', 'conversation'] as const) session.show(screen);
  session.stop();
  return { usual, all, outcome: step.id };
}

test('on every path: by default nothing tells one urgency from another, and no event ever carries an answer', () => {
  const reached = new Set<string>();
  const differing = paths.filter((answers) => {
    const { usual, all, outcome } = heardOf(answers);
    reached.add(outcome);
    // Ids of questions, their positions and the id of the card: the whole of it, so nothing of what was chosen.
    const way = answers.slice(1).map(({ question }, index) => ['step', { question, position: index + 1 }]);
    const most = [['start', {}], ...way, ['finish', {}], ['outcome', { outcome }]];
    const least = [
      ['start', {}],
      ['finish', {}],
    ];
    return JSON.stringify([usual, all]) !== JSON.stringify([least, most]);
  });
  expect(differing).toStrictEqual([]);
  const { [flow.fallback]: _, ...reachable } = flow.outcomes;
  expect([...reached].sort()).toStrictEqual(Object.keys(reachable).sort());
});
