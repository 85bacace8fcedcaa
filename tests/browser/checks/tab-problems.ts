import type { Page } from '@playwright/test';

/** Runs in the page: what the focus is on, and what is wrong with how it shows. */
function look(): { at: number; problem: string } {
  const root = document.querySelector('self-check')?.shadowRoot ?? document;
  const focused = root.activeElement;
  if (!focused || focused === document.body) return { at: -1, problem: '' };
  const at = [...root.querySelectorAll('*')].indexOf(focused);
  const name = `${focused.getAttribute('data-action') ?? focused.getAttribute('data-option') ?? (focused.id || focused.textContent?.slice(0, 20) || focused.tagName)}`;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const seen = [0.1, 0.5, 0.9].some((x) =>
    [0.1, 0.5, 0.9].some((y) => {
      const hit = root.elementFromPoint(left + x * width, top + y * height);
      return hit !== null && (focused.contains(hit) || (focused.closest('label')?.contains(hit) ?? false));
    }),
  );
  // Around it or what is drawn in its place; a frame holds its own. The browser's own ring is as wide as the browser likes.
  const ring = [focused, focused.closest('.option'), focused.closest('.screen'), focused.nextElementSibling].some((element) => {
    const style = element && getComputedStyle(element);
    return style && (style.outlineStyle === 'auto' || (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2));
  });
  const problem = `${seen ? '' : `${name}: the focus is out of sight. `}${ring ? '' : `${name}: no ring around the focus.`}`;
  return { at, problem };
}

/** Tabs once around: each control that takes the focus must be seen, at least in part, with a ring (WCAG 2.4.7 and 2.4.11). */
export async function tabProblems(page: Page): Promise<string[]> {
  const problems: string[] = [];
  const seen = new Set<number>();
  let last = -1;
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const { at, problem } = await page.evaluate(look);
    if (at >= 0 && at === last) continue; // still in a frame, or in a part of a date
    last = at;
    if (problem) problems.push(problem);
    if (at >= 0 && seen.has(at)) return seen.size > 2 ? problems : [...problems, 'Tab reaches next to nothing'];
    if (at >= 0) seen.add(at);
  }
  return [...problems, 'Tab never comes around'];
}
