/** Puts the present step at the top of the panel and the focus on its heading, so that it is read out first. */
export function arrive(panel: Element): void {
  const heading = panel.querySelector<HTMLElement>('[data-focus]');
  const step = heading?.closest('.step');
  if (!heading || !step) return;
  heading.focus({ preventScroll: true });
  // In a low window the whole panel scrolls, else what is between header and footer.
  const box = ['.scroller', '.panel'].map((name) => step.closest(name)).find((each) => each && each.scrollHeight > each.clientHeight);
  const { top } = step.getBoundingClientRect();
  if (box) {
    const words = heading.getBoundingClientRect();
    // What comes before the heading gives way where both do not fit.
    const fits = words.bottom - top < box.clientHeight * 0.75;
    box.scrollTop += (fits ? top : words.top - 8) - box.getBoundingClientRect().top;
  } else if (top < 0) step.scrollIntoView();
}
