import { quietly } from '../base/attempt.ts';

/** A tap that comes so soon was meant for what stood there before. Milliseconds. */
const EARLY = 400;

const CONTROL = 'a, button, input, label, select, summary, textarea';

/**
 * Drops each tap in `root` that comes early: after a screen was drawn, or after a tap on the same control. That is the second tap of
 * a double tap, or of a shaking hand. Told by time, because an iPhone counts every tap as a first one. What is pressed by a key has
 * no count and always acts, and so does a call to the emergency number. The root listens and no element, see
 * ./stay-inside.ts.
 * @param life ends it.
 * @returns what tells that another screen is there now.
 */
export function dropEarlyTaps(root: ShadowRoot, life: AbortSignal): () => void {
  let drawn = -EARLY;
  let last: { control: Element | null; at: number } = { control: null, at: -EARLY };
  function judge(event: Event) {
    const { target } = event;
    const byKey = 'detail' in event && event.detail === 0;
    if (byKey || !(target instanceof Element) || !root.contains(target) || target.closest('[data-action="emergency-call"]')) return;
    const now = performance.now();
    const control = target.closest(CONTROL);
    const again = control !== null && control === last.control && now - last.at < EARLY;
    if (again || now - drawn < EARLY) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else last = { control, at: now };
  }
  // Where that fails the tap counts: a widget that takes none would be worse.
  root.addEventListener('click', (event) => quietly(() => judge(event)), { capture: true, signal: life });
  return () => {
    drawn = performance.now();
  };
}
