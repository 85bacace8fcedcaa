/** Puts the present step at the top of the panel and the focus on its heading, so that it is read out first. */
export function arrive(panel: Element): void {
  const heading = panel.querySelector<HTMLElement>('[data-focus]');
  const scroller = panel.querySelector('.scroller');
  const step = panel.querySelector<HTMLElement>('.step');
  heading?.focus({ preventScroll: true });
  if (!scroller || !step) return;
  if (scroller.scrollHeight > scroller.clientHeight) scroller.scrollTop = step.offsetTop;
  else if (step.getBoundingClientRect().top < 0) step.scrollIntoView({ block: 'start' });
}
