import { quietly } from '../base/attempt.ts';

/** A tap that comes so soon was meant for what stood there before. Milliseconds. */
const EARLY = 400;

const CONTROL = 'a, button, input, label, select, summary, textarea';

/**
 * Drops each tap in `area` that comes early: after a screen was drawn, or after a tap on the same control. That is the second tap of
 * a double tap, or of a shaking hand. Told by time, because an iPhone counts every tap as a first one. What is pressed by a key has
 * no count and always acts, and so does a call to the emergency number.
 * @returns what tells that another screen is there now.
 */
export function dropEarlyTaps(area: HTMLElement): () => void {
  let drawn = -EARLY;
  let last: { control: Element | null; at: number } = { control: null, at: -EARLY };
  function judge(event: MouseEvent) {
    const { target, detail } = event;
    if (detail === 0 || !(target instanceof Element) || target.closest('[data-action="emergency-call"]')) return;
    const now = performance.now();
    const control = target.closest(CONTROL);
    const again = control !== null && control === last.control && now - last.at < EARLY;
    if (again || now - drawn < EARLY) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else last = { control, at: now };
  }
  // Where that fails the tap counts: a widget that takes none would be worse.
  area.addEventListener('click', (event) => quietly(() => judge(event)), true);
  return () => {
    drawn = performance.now();
  };
}
