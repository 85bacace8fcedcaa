import type { Session } from '../../../src/session/session.ts';
import type { SelfCheckEventDetails as EventDetails } from '../../types/self-check.d.ts';

export type Emit = <T extends keyof EventDetails>(type: T, detail: EventDetails[T]) => void;

/** Emits `self-check:<type>` on `element`, so that listeners on it or on anything around it hear it. */
export function emitterOn(element: Element): Emit {
  return (type, detail) => {
    element.dispatchEvent(new CustomEvent(`self-check:${type}`, { detail, bubbles: true, composed: true }));
  };
}

/** Reports a session's progress: `start` always, `step` and `outcome` only where the owner asked for them. */
export function reportSession(session: Session, wanted: readonly ('steps' | 'outcome')[], emit: Emit): () => void {
  let last = session.getState().step;
  return session.subscribe(({ step }) => {
    if (step === last || (step.kind === last.kind && step.id === last.id)) return;
    const began = last.kind === 'start';
    last = step;
    if (began) emit('start', {});
    if (step.kind === 'question' && wanted.includes('steps')) emit('step', { question: step.id, position: step.position });
    if (step.kind === 'outcome' && wanted.includes('outcome')) emit('outcome', { outcome: step.id });
  });
}
