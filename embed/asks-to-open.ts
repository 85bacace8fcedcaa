const HASH = '#self-check';

/** Whether the page's address asks for the widget. */
export const asksByAddress = (): boolean => location.hash === HASH;

/** Whether a click on the page, with no key held, asks for the widget. */
export function asksToOpen(event: MouseEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.shiftKey) && event.composedPath().some(opens);
}

/** With a `<base>`, `href="#self-check"` resolves to another page; written so, it still means this one. */
function opens(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    // Not `target.matches`: in a form, a field of that name takes its place.
    (Element.prototype.matches.call(target, `[data-self-check-open], a[href="${HASH}"]`) ||
      ('href' in target && target.href === location.href.split('#')[0] + HASH))
  );
}
