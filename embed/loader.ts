import { asksByAddress, asksToOpen } from './asks-to-open.ts';
import { reportFault } from './console.ts';
import { elementsOnPage } from './element.ts';
import { arrival } from './loader/arrival.ts';
import { keepCalls } from './loader/keep-calls.ts';
import { createStandIn } from './loader/stand-in.ts';
import { onceParsed } from './once-parsed.ts';
import { placeElement } from './place.ts';

// Only the launcher and the safety card are in this script. The rest arrives on hover, focus or open, and takes over.
const script = document.querySelector<HTMLScriptElement>('script[src*="self-check.loader.js"]') ?? undefined;

/** Nothing throws into the page, which may be in the middle of changing. As src/ui/guarded.ts, which would take this file over its 3 kB. */
const safe = (act: () => void) => () => {
  try {
    act();
  } catch (error) {
    reportFault(error);
  }
};

const begin = safe(() => {
  const openers = new WeakMap<Element, () => void>();
  /** Ends with the stand-ins: when the rest has arrived, or with `destroy()`. */
  const over = new AbortController();
  const arrive = arrival(script, over);
  const openFirst = () => {
    const [first] = elementsOnPage();
    if (first) openers.get(first)?.();
  };
  const place = safe(() => {
    if (over.signal.aborted) return watcher.disconnect();
    placeElement(script);
    for (const host of elementsOnPage()) if (!host.shadowRoot) openers.set(host, createStandIn(host, script, arrive));
    if (asksByAddress()) openFirst();
  });
  place();
  keepCalls(openFirst, over);
  addEventListener('hashchange', place, over);
  // Where a router shows another page without loading one.
  const watcher = new MutationObserver(place);
  watcher.observe(document.documentElement, { childList: true });
  const click = (event: MouseEvent) => {
    if (!asksToOpen(event)) return;
    event.preventDefault();
    openFirst();
  };
  document.addEventListener('click', click, { capture: true, signal: over.signal });
});

onceParsed(begin);
