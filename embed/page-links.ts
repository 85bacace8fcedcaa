import { elementsOnPage } from './element.ts';

const HASH = '#self-check';

/** Opens the first widget from the page's own links and buttons, and when somebody arrives at `#self-check`. */
export function openFromPage(): void {
  document.addEventListener('click', onClick, { capture: true });
  window.addEventListener('hashchange', onHash);
  onHash();
}

export function stopOpeningFromPage(): void {
  document.removeEventListener('click', onClick, { capture: true });
  window.removeEventListener('hashchange', onHash);
}

/** Captured, so that it comes before a hash router, works under a `<base>`, and works the second time too. */
function onClick(event: MouseEvent) {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!event.composedPath().some((target) => target instanceof Element && opens(target))) return;
  const view = elementsOnPage()[0]?.view;
  if (!view) return;
  event.preventDefault();
  view.open();
}

function opens(element: Element): boolean {
  if (element.hasAttribute('data-self-check-open')) return true;
  return element instanceof HTMLAnchorElement && element.getAttribute('href')?.endsWith(HASH) === true && leadsHere(element);
}

/** With a `<base>`, `href="#self-check"` resolves to another page; written so, it still means this one. */
function leadsHere(link: HTMLAnchorElement): boolean {
  return link.getAttribute('href') === HASH || link.href.split('#')[0] === location.href.split('#')[0];
}

/** Also when a router has led to the address without loading it. */
function onHash(): void {
  if (location.hash === HASH) elementsOnPage()[0]?.view?.open();
}
