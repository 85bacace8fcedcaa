import { barOver } from './arrive.ts';

/** Puts the title of a section of the step around `from` at the top of what is seen, and the focus on it. */
export function goTo(from: Element | null, section: string): void {
  const title = from?.closest('.step')?.querySelector<HTMLElement>(`[data-section="${section}"] :is(h4, summary)`);
  if (!title) return;
  if (title.tabIndex < 0) title.tabIndex = -1; // so that it takes the focus
  title.focus({ preventScroll: true });
  for (const name of ['.scroller', '.panel']) {
    const box = title.closest(name);
    if (!box || box.scrollHeight <= box.clientHeight) continue;
    box.scrollTop += title.getBoundingClientRect().top - box.getBoundingClientRect().top - 12;
    return;
  }
  title.scrollIntoView({ behavior: 'instant' });
  const bar = barOver(title);
  if (bar === 0) return;
  title.style.scrollMarginTop = `${bar}px`;
  title.scrollIntoView({ behavior: 'instant' });
}
