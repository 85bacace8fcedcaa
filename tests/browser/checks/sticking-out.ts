import type { Page } from '@playwright/test';
import { panel } from '../visit.ts';

/** What has an edge of its own. Words belong inside of it. */
const BOXES = '.action, .bubble, .option, .note, .part, .more, .top, .tools, .title, .step, .footer, .panel';

/** Every word of the panel that is not wholly inside its button, bubble or card, and every box that is wider than the panel. */
export function stickingOut(page: Page): Promise<readonly string[]> {
  return panel(page).evaluate((panel, boxes) => {
    const isHidden = (element: Element) => element.closest('.sr') !== null || !element.checkVisibility();
    const outside = (inner: DOMRect, outer: DOMRect) => inner.left < outer.left - 0.5 || inner.right > outer.right + 0.5;
    const found: string[] = [];
    for (const element of panel.querySelectorAll('*')) {
      if (isHidden(element) || element.closest('svg')) continue;
      if (outside(element.getBoundingClientRect(), panel.getBoundingClientRect())) found.push(`${element.localName}.${element.className}`);
      if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth)
        found.push(`scrolls: ${element.localName}.${element.className}`);
    }
    const texts = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const box = text.parentElement?.closest(boxes);
      if (!box || !text.parentElement || isHidden(text.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      if ([...range.getClientRects()].some((line) => outside(line, box.getBoundingClientRect()))) found.push(`words: ${text.textContent}`);
    }
    return found;
  }, BOXES);
}
