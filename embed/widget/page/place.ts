import { targetOnPage } from '../base/target-on-page.ts';
import { writtenOn } from '../settings/written.ts';
import { elementsOnPage, TAG } from './element.ts';

/** Puts a `<self-check>` on the page, unless the page has one of its own. */
export function placeElement(script: HTMLScriptElement | undefined): void {
  if (elementsOnPage()[0]) return;
  // A page that is putting another body in its place has none for a moment.
  const parent = targetOnPage(writtenOn(script)('target') || 'body') ?? document.body;
  // Not `parent.append`: in a form, a field of that name takes its place.
  if (parent) Element.prototype.append.call(parent, document.createElement(TAG));
}
