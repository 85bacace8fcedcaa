/** Runs in the page. What is wider than the panel, too small to hit or to read, or lies over something else that can be hit. */
export function sizeProblems(panel: Element): string[] {
  const problems: string[] = [];
  const nameOf = (element: Element) =>
    [element.tagName, element.getAttribute('data-action'), element.getAttribute('data-option'), element.textContent?.slice(0, 20)]
      .filter(Boolean)
      .join(' ');
  for (const box of [panel, panel.querySelector('.scroller'), document.documentElement]) {
    if (box && box.scrollWidth > box.clientWidth)
      problems.push(`${nameOf(box)}: scrolls sideways by ${box.scrollWidth - box.clientWidth} px`);
  }
  const within = panel.getBoundingClientRect();
  for (const element of panel.querySelectorAll('*')) {
    const { left, right, width } = element.getBoundingClientRect();
    const seen = width > 1 && element.checkVisibility() && !element.closest('.sr, svg');
    if (seen && (left < within.left - 1 || right > within.right + 1)) problems.push(`${nameOf(element)}: sticks out of the panel`);
  }

  const targets = [...panel.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
    // What is hidden from people and from assistive technology is no target: the field that only machines fill in.
    .filter((element) => element.checkVisibility() && !element.closest('[aria-hidden=true]'))
    .map((element) => ({
      element,
      layer: element.closest('.reach, .header, .footer, .scroller, .bar'),
      rect: (element.closest('.check') ?? element).getBoundingClientRect(),
    }));
  for (const { element, rect } of targets) {
    const least = element.matches('.action:not(.link), .option input, summary, .button, [role=alertdialog] [data-action]') ? 44 : 24;
    // A hair's breadth for sizes that are rounded to the device's pixels.
    if (rect.width < least - 0.1 || rect.height < least - 0.1)
      problems.push(`${nameOf(element)}: ${rect.width} by ${rect.height}, less than ${least} px`);
    const typed = element.matches('textarea:not([readonly]), input:not([type=radio], [type=checkbox], [type=color]), select');
    if (typed && Number.parseFloat(getComputedStyle(element).fontSize) < 16) problems.push(`${nameOf(element)}: text under 16 px`);
  }
  for (const [index, one] of targets.entries()) {
    for (const other of targets.slice(index + 1)) {
      const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const high = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      if (one.layer === other.layer && wide > 1 && high > 1) problems.push(`${nameOf(one.element)}: lies over ${nameOf(other.element)}`);
    }
  }
  return problems;
}
