import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../../src/flow/flow.ts';

/** The visitor of the preview: what they answered so far. It outlives the pane, so that the drawing shows where they stand. */
let answers: readonly Answer[] = [];
const listeners = new Set<() => void>();

export const visitorAnswers = (): readonly Answer[] => answers;

export function moveVisitor(next: readonly Answer[]): void {
  if (JSON.stringify(next) === JSON.stringify(answers)) return;
  answers = next;
  for (const listener of listeners) listener();
}

/** The answers, drawn anew whenever the visitor goes on. */
export function useVisitor(): readonly Answer[] {
  const [now, setNow] = useState(answers);
  useEffect(() => {
    const listen = () => setNow(answers);
    listeners.add(listen);
    listen();
    return () => {
      listeners.delete(listen);
    };
  }, []);
  return now;
}
