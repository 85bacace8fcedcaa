import { elementsOnPage, TAG } from './element.ts';
import { writtenOn } from '../settings/written.ts';

/** Puts a `<self-check>` on the page, unless the page has one of its own. */
export function placeElement(script: HTMLScriptElement | undefined): void {
  if (elementsOnPage()[0]) return;
  // A page that is putting another body in its place has none for a moment.
  const parent = targetOnPage(writtenOn(script)('target') || 'body') ?? document.body;
  // Not `parent.append`: in a form, a field of that name takes its place.
  if (parent) Element.prototype.append.call(parent, document.createElement(TAG));
}

/** The element that a selector names; none where it names nothing, or is no selector. */
export function targetOnPage(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}
