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
    // What comes before the heading gives way where both do not fit.
    const fits = words.bottom - top < box.clientHeight * 0.75;
    box.scrollTop += (fits ? top : words.top - 8) - box.getBoundingClientRect().top;
    return;
  }
  if (top < 0) step.scrollIntoView();
}
