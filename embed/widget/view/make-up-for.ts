import { guarded } from '../../../src/base/guarded.ts';
import { reportFault } from '../base/console.ts';

/** Pixels in what a wheel turns by: pixels, lines, pages. */
const UNITS = [1, 18, 400];

/**
 * Does what the browser leaves undone in `frame` where a listener of the page has cancelled an event before it came here: no turn of
 * the wheel and no finger would scroll a list of warning signs, and no click would lead into a field.
 * @param life ends it.
 */
export function makeUpFor(frame: HTMLElement, life: AbortSignal): void {
  let finger = 0;
  const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
    frame.addEventListener(type, guarded(act, reportFault), { passive: true });
  on('wheel', (event) => {
    if (event.defaultPrevented && !event.ctrlKey) scroll(event.target, event.deltaY * (UNITS[event.deltaMode] ?? 1));
  });
  on('touchstart', ({ touches }) => {
    finger = touches[0]?.clientY ?? 0;
  });
  on('touchmove', ({ defaultPrevented, target, touches }) => {
    const before = finger;
    finger = touches[0]?.clientY ?? before;
    if (defaultPrevented && touches.length === 1) scroll(target, before - finger);
  });
  const focus = guarded(({ defaultPrevented, target }: Event) => {
    if (!(defaultPrevented && target instanceof Element && frame.contains(target))) return;
    target.closest<HTMLElement>('input, textarea, select, button, a, summary')?.focus();
  }, reportFault);
  // The root listens and no element, see ./stay-inside.ts.
  frame.getRootNode().addEventListener('mousedown', focus, { passive: true, signal: life });
}

/** Scrolls what `from` lies in. */
function scroll(from: EventTarget | null, by: number): void {
  for (let box = from instanceof Element ? from : null; box; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight || !/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    box.scrollTop += by;
    return;
  }
}
