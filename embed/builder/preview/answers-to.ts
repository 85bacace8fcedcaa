import type { Answer, Flow, Question, Urgency } from '../../../src/flow/flow.ts';
import { createSession } from '../../../src/session/session.ts';
import type { Scene } from './scene.ts';

const CARDS: Partial<Record<Scene, Urgency>> = {
  emergency: 'emergency',
  urgent_same_day: 'urgent_same_day',
  gp_first: 'gp_first',
  routine: 'routine',
  contact: 'routine',
};

/** Answers that a visitor could give who comes to `scene`: one warning sign for a card that needs one, and nothing besides. */
export function answersTo(flow: Flow, scene: Scene): readonly Answer[] {
  const card = CARDS[scene];
  const session = createSession(flow);
  for (let left = Object.keys(flow.questions).length; left > 0; left -= 1) {
    const { step, answers } = session.getState();
    if (!('question' in step) || (!card && (scene !== 'signs' || step.question.safety))) break;
    const sign = answers.some(({ question, options }) => options.some((id) => flow.questions[question]?.options[id]?.raises));
    session.send({ type: 'answer', question: step.id, options: [pick(step.question, sign ? undefined : card)] });
  }
  return session.getState().answers;
}

/** An option that raises `urgency`, else the one that says "none of these", else the first that raises nothing. */
function pick({ options }: Question, urgency: Urgency | undefined): string {
  const all = Object.entries(options);
  const [id = ''] =
    all.find(([, { raises }]) => raises !== undefined && raises === urgency) ??
    all.find(([, { excludes }]) => excludes === 'all') ??
    all.find(([, { raises, excludes }]) => raises === undefined && excludes === undefined) ??
    [];
  return id;
}
