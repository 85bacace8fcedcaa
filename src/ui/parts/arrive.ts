import { forgetReadingPlace } from './reading-place.ts';

/**
 * Puts the present step at the top of the panel and the focus on its heading, so that it is read out first. The safety card comes
 * here too, so it uses next to nothing that can be broken.
 */
export function arrive(panel: Element): void {
  const heading = panel.querySelector<HTMLElement>('[data-focus]');
  const step = heading?.closest('.step');
  if (!heading || !step) return;
  try {
    forgetReadingPlace(heading.getRootNode());
  } catch {} // then a screen reader may read on elsewhere, but the heading is heard
  heading.focus({ preventScroll: true });
  const { top } = step.getBoundingClientRect();
  // What is between header and footer scrolls; in a low window the whole panel does.
  for (const name of ['.scroller', '.panel']) {
    const box = step.closest(name);
    if (!box || box.scrollHeight <= box.clientHeight) continue;
    const words = heading.getBoundingClientRect();
    // What comes before the heading gives way where both do not fit, urgent advice last of all.
    const fits = words.bottom - top < box.clientHeight * (step.querySelector('.note') ? 1 : 0.75);
    box.scrollTop += (fits ? top : words.top - 8) - box.getBoundingClientRect().top;
    return;
  }
  // As a part of the page: at once, for what lies over the heading is to be seen.
  if (top < 0 || !isClear(heading)) step.scrollIntoView({ behavior: 'instant' });
  const bar = barOver(heading);
  if (!(step instanceof HTMLElement) || bar === 0) return;
  step.style.scrollMarginTop = `${bar}px`;
  step.scrollIntoView({ behavior: 'instant' });
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
