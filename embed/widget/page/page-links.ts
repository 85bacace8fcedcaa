import { guarded } from '../../../src/base/guarded.ts';
import { reportFault } from '../base/console.ts';
import { asksByAddress, asksToOpen } from './asks-to-open.ts';
import { elementsOnPage } from './element.ts';
import { viewIn } from './lifecycle.ts';
import { life } from './page-life.ts';

/** Opens the first widget from the page's own links and buttons, and when somebody arrives at `#self-check`. */
export function openFromPage(): void {
  // Captured, so that it comes before a hash router, works under a `<base>`, and works the second time too.
  document.addEventListener('click', onClick, { capture: true, signal: life.signal });
  window.addEventListener('hashchange', onHash, life);
  document.addEventListener('self-check:ready', onReady, life);
  onHash();
}

const onClick = guarded((event: MouseEvent) => {
  const view = asksToOpen(event) && viewIn();
  if (!view) return;
  event.preventDefault();
  view.open();
}, reportFault);

/** An app may draw the element long after the page arrived. Where there are several, only the first is opened, and only once. */
const onReady = guarded(({ target }: Event) => {
  if (target === elementsOnPage()[0]) onHash();
}, reportFault);

/** Also when a router has led to the address without loading it. */
export const onHash = guarded(() => {
  if (asksByAddress()) viewIn()?.open();
}, reportFault);
