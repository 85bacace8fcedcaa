import { guarded } from '../../../src/base/guarded.ts';
import { readingPlace } from '../../../src/ui/parts/reading-place.ts';
import { attempt } from '../base/attempt.ts';
import { reportFault } from '../base/console.ts';

/** What Esc closes before anything of ours. Apart, because a browser that does not know one of them reads none. */
const OVERLAYS = [':modal', '[popover]:not([popover="manual"]):popover-open', '[aria-modal="true"]'];

/**
 * Hears Esc where nothing has the focus while the panel in `root` is open: a screen reader that reads by the arrow keys leaves the
 * focus nowhere. Esc stays the page's own in its fields and dialogs, and while the visitor is in its words.
 * @returns the function that stops it.
 */
export function escapeRequests(root: ShadowRoot, onRequest: () => void): () => void {
  const hear = guarded((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    const { activeElement, body, documentElement } = document;
    if (![null, body, documentElement, root.host].includes(activeElement) || isInPage(root) || OVERLAYS.some(isOpen)) return;
    event.preventDefault();
    onRequest();
  }, reportFault);
  // At the window, where the page's own listeners on the document have been.
  addEventListener('keydown', hear);
  return () => removeEventListener('keydown', hear);
}

function isInPage(root: ShadowRoot): boolean {
  const place = readingPlace(root);
  return place !== null && place !== document.body && !root.contains(place) && !place.contains(root.host);
}

const isOpen = (overlay: string): boolean =>
  attempt(() => [...document.querySelectorAll(overlay)].some((each) => each.getClientRects().length > 0), false);
