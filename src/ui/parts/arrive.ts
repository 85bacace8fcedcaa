import { forgetReadingPlace } from './reading-place.ts';

/**
 * Puts the visitor's last answer at the top of the panel, with the present step under it, and the focus on the step's heading, so that it
 * is read out first. The safety card comes here too, so it uses next to nothing that can be broken.
 */
export function arrive(panel: Element): void {
  const heading = panel.querySelector<HTMLElement>('[data-focus]');
  const step = heading?.closest<HTMLElement>('.step');
  if (!heading || !step) return;
  try {
    forgetReadingPlace(heading.getRootNode());
  } catch {} // then a screen reader may read on elsewhere, but the heading is heard
  heading.focus({ preventScroll: true });
  // What is between header and footer scrolls; in a low window the whole panel does.
  for (const name of ['.scroller', '.panel']) {
    const box = step.closest(name);
    if (!box || box.scrollHeight <= box.clientHeight) continue;
    // The row that says that more follows has its height from what scrolls: nothing stands elsewhere for it.
    const row = name === '.scroller' ? panel.querySelector('.more-below')?.clientHeight : 0;
    const first = firstInSight(step, heading, box.clientHeight + (row ?? 0));
    box.scrollTop += first.getBoundingClientRect().top - 8 - box.getBoundingClientRect().top;
    return;
  }
  // As a part of the page: at once, for what lies over the heading is to be seen.
  const first = firstInSight(step, heading, window.innerHeight);
  if (first.getBoundingClientRect().top < 0 || !isClear(heading)) first.scrollIntoView({ behavior: 'instant' });
  const bar = barOver(heading);
  if (bar === 0) return;
  first.style.scrollMarginTop = `${bar}px`;
  first.scrollIntoView({ behavior: 'instant' });
}

/**
 * What stands first in a window of `height` pixels: the answer that has just landed, else the step, else the heading, so that the heading,
 * and the number of a card that says to call, are in sight with something below them. Urgent advice gives way last of all.
 */
function firstInSight(step: HTMLElement, heading: HTMLElement, height: number): HTMLElement {
  const answer = step.parentElement?.querySelector<HTMLElement>('.transcript > :last-child > .reply');
  const last = step.querySelector('.top [data-action="emergency-call"]') ?? heading;
  const room = height * (step.querySelector('.note') ? 1 : 0.75);
  const fits = (first: HTMLElement) => last.getBoundingClientRect().bottom - first.getBoundingClientRect().top < room;
  if (answer && fits(answer)) return answer;
  return fits(step) ? step : heading;
}

/** Whether nothing of the page, such as a bar that stays in the window, lies over the first and the last line of `heading`. */
function isClear(heading: Element): boolean {
  const { top, bottom } = heading.getBoundingClientRect();
  return isOurs(heading, top + 1) && isOurs(heading, bottom - 1);
}

/** How far down the window a bar of the page reaches that lies over `heading`; 0 where none does, or where one covers all. */
export function barOver(heading: Element): number {
  if (isClear(heading)) return 0;
  const { top } = heading.getBoundingClientRect();
  for (let y = Math.max(0, top) + 1; y < window.innerHeight; y += 4) if (isOurs(heading, y)) return y + 4;
  return 0;
}

/** Whether the widget is what is seen at the height `y` of the window, where `heading` begins. The document alone knows in every browser. */
function isOurs(heading: Element, y: number): boolean {
  const root = heading.getRootNode();
  const { left, width } = heading.getBoundingClientRect();
  return !(root instanceof ShadowRoot) || document.elementFromPoint(left + Math.min(20, width / 2), y) === root.host;
}
