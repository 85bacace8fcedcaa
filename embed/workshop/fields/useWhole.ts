import { useState } from 'preact/hooks';

/** Longer than anybody sees at once: a form of a large flow can have hundreds of such lists. */
const LONG = 50;

/** A list that folds, of which a long one is drawn whole only once somebody goes near it. `near` is for the element that folds. */
export function useWhole(length: number): { readonly whole: boolean; readonly near: object } {
  const [isNear, setNear] = useState(false);
  const go = () => setNear(true);
  return { whole: isNear || length <= LONG, near: { onFocus: go, onPointerEnter: go, onPointerDown: go } };
}
