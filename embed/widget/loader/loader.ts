import { reportFault } from '../base/console.ts';
import { runningScript } from '../base/running-script.ts';
import { asksByAddress, asksToOpen } from '../page/asks-to-open.ts';
import { elementsOnPage, TAG } from '../page/element.ts';
import { onceParsed } from '../page/once-parsed.ts';
import { placeElement } from '../page/place.ts';
import { whenIdle } from '../page/when-idle.ts';
import { isInline, writtenOn } from '../settings/written.ts';
import { arrival } from './arrival.ts';
import { keepCalls } from './keep-calls.ts';
import { createStandIn } from './stand-in.ts';

// Only the launcher and the safety card are in this script. The rest arrives on hover, focus or open, and takes over. It comes from beside
// the file that runs, never from where a tag points that merely looks like ours: who may write markup on a page may not write code.
const script = runningScript();

/** Nothing throws into the page, which may be in the middle of changing. As src/base/guarded.ts, in fewer bytes. */
const safe =
  <A extends readonly unknown[]>(act: (...args: A) => void) =>
  (...args: A) => {
    try {
      act(...args);
    } catch (error) {
      reportFault(error);
    }
  };

/** What opens each stand-in. It may be asked for anything that a page hands over. */
interface Openers {
  get(host: unknown): (() => void) | undefined;
  has(host: Element): boolean;
  set(host: Element, open: () => void): unknown;
}

const begin = safe(() => {
  const openers: Openers = new WeakMap<Element, () => void>();
  const roots = new WeakMap<Element, ShadowRoot>();
  /** Ends with the stand-ins: when the rest has arrived, or with `destroy()`. */
  const over = new AbortController();
  const arrive = arrival(script, roots, over);
  /** That one, or the first of the page. Who asks does not wait for the page to come idle. */
  const open = (host?: unknown) => {
    place();
    (openers.get(host) ?? openers.get(elementsOnPage()[0]))?.();
  };
  const isOver = () => over.signal.aborted || customElements.get(TAG);
  const place = safe(() => {
    if (isOver()) return;
    placeElement(script);
    for (const host of elementsOnPage()) if (!openers.has(host)) openers.set(host, createStandIn(host, script, arrive, roots));
  });
  const show = safe(() => {
    if (isOver()) return watcher.disconnect();
    place();
    if (asksByAddress()) open();
  });
  // Where a router shows another page without loading one.
  const watcher = new MutationObserver(show);
  keepCalls(open, over);
  addEventListener('hashchange', show, over);
  watcher.observe(document.documentElement, { childList: true });
  // Where it is a part of the page, or asked for, somebody may be waiting.
  if (isInline(writtenOn(script)) || elementsOnPage()[0] || asksByAddress()) show();
  else whenIdle(show);
  const click = safe((event: MouseEvent) => {
    if (!asksToOpen(event)) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('click', click, { capture: true, signal: over.signal });
});

onceParsed(begin, script);
