import type { Session } from '../../../src/session/session.ts';
import type { SelfCheckEventDetails as EventDetails } from '../../types/self-check.d.ts';
import { pushByName } from './data-layer.ts';

export type Emit = <T extends keyof EventDetails>(type: T, detail: EventDetails[T]) => void;

/**
 * Emits `self-check:<type>` on `element`, so that listeners on it or on anything around it hear it.
 * @param layer the page's list that a tag manager reads, where the owner named one: it gets the names of three of them.
 */
export function emitterOn(element: Element, layer?: string): Emit {
  return (type, detail) => {
    const name = `self-check:${type}`;
    element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    if (layer && /open|finish|action/.test(type)) pushByName(layer, name);
  };
}

/**
 * Reports a session's progress: `start` and `finish` always, `step` and `outcome` only where the owner asked for them. `finish` is the same
 * for every card.
 */
export function reportSession(session: Session, wanted: readonly ('steps' | 'outcome')[], emit: Emit): () => void {
  let last = session.getState().step;
  return session.subscribe(({ step }) => {
    if (step === last || (step.kind === last.kind && step.id === last.id)) return;
    const began = last.kind === 'start';
    last = step;
    if (began) emit('start', {});
    if (step.kind === 'question' && wanted.includes('steps')) emit('step', { question: step.id, position: step.position });
    if (step.kind !== 'outcome') return;
    emit('finish', {});
    if (wanted.includes('outcome')) emit('outcome', { outcome: step.id });
  });
}
