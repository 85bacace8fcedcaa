import { readSettings, type SettingSource } from './config.ts';
import { warnOwner } from './console.ts';
import { elementsOnPage, TAG } from './element.ts';

/** Puts a `<self-check>` on the page, unless the page has one of its own. */
export function placeElement(shared: readonly SettingSource[]): void {
  if (elementsOnPage().length > 0) return;
  const { target } = readSettings(shared, () => {});
  const element = document.createElement(TAG);
  const place = target === undefined ? document.body : find(target);
  (place ?? document.body).append(element);
}

function find(selector: string): Element | null {
  try {
    const found = document.querySelector(selector);
    if (!found) warnOwner(`target="${selector}" is nowhere on this page. Write a CSS selector of an element that exists, such as #check.`);
    return found;
  } catch {
    warnOwner(`target="${selector}" is no CSS selector. Write one such as #check.`);
    return null;
  }
}
