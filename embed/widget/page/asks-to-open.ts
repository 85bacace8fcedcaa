/** Tools that count visitors add to a fragment: what follows `?` or `&` says nothing to us. */
const HASH = /^#self-check([?&]|$)/;

/** Whether the page's address asks for the widget. */
export const asksByAddress = (): boolean => HASH.test(location.hash);

/** Whether a click on the page, with no key held, asks for the widget. */
export function asksToOpen(event: MouseEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.shiftKey) && event.composedPath().some(opens);
}

function opens(target: EventTarget): boolean {
  if (!(target instanceof Element)) return false;
  // Not the element's own: in a form, a field of that name takes its place.
  const read = (name: string) => Element.prototype.getAttribute.call(target, name);
  if (read('data-self-check-open') !== null) return true;
  // With a `<base>`, `href="#self-check"` resolves to another page; written so, it still means this one.
  const links = [read('href'), 'href' in target && target.href];
  return links.some((to) => HASH.test(`${to}`.replace(location.href.split('#')[0] ?? '', '')));
}
