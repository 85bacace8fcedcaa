import type { Answer, Flow } from '../../../../src/flow/flow.ts';
import type { Step } from '../../../../src/flow/step.ts';
import { createSession } from '../../../../src/session/session.ts';

/** Where a visitor stands who gave these answers. */
export function replayed(flow: Flow, answers: readonly Answer[]): Step {
  const session = createSession(flow);
  for (const answer of answers) session.send({ type: 'answer', ...answer });
  return session.getState().step;
}
