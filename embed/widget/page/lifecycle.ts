import { guarded } from '../../../src/base/guarded.ts';
import { attempt, quietly } from '../base/attempt.ts';
import { reportFault } from '../base/console.ts';
import { VERSION } from '../base/version.ts';
import { readSetup, type Setup } from '../settings/read-setup.ts';
import { isInline, shadowMode, writtenOn } from '../settings/written.ts';
import { createBareView } from '../view/bare-view.ts';
import { type Emit, emitterOn } from '../view/report.ts';
import { rootOf } from '../view/roots.ts';
import type { View } from '../view/view.ts';
import { elementsOnPage, type Lifecycle } from './element.ts';
import { notePlace, wentWithPage } from './swaps.ts';
import { whenIdle } from './when-idle.ts';

/** Draws a widget into `root`. */
export type DrawView = (root: ShadowRoot, setup: Setup, emit: Emit) => View;

const views = new WeakMap<Element, View>();
/** What draws the widget of each element that has none yet. */
const waiting = new WeakMap<Element, () => void>();
/** Those that took the place of another. */
const replaced = new WeakSet<Element>();

/** The widget in `host`, drawn now if it was not; without a host, in the first `<self-check>` of the page. */
export function viewIn(host: Element | undefined = elementsOnPage()[0]): View | undefined {
  if (!host) return;
  waiting.get(host)?.();
  return views.get(host);
}

/**
 * A widget is read and drawn when the page is idle, or when somebody asks for it; one that is a part of the page at once, so that
 * nothing moves. Moving an element within the page keeps the conversation; taking it off the page ends it.
 * @param script our own tag, as the page has it now.
 * @param swapped is called where an element went with the page that was there before.
 */
export function lifecycleOf(script: () => HTMLScriptElement | undefined, draw: DrawView, swapped: () => void): Lifecycle {
  const lifecycle: Lifecycle = {
    connected(host) {
      quietly(() => notePlace(host));
      const view = views.get(host);
      if (view) return view.rejoin();
      if (waiting.has(host)) return;
      try {
        wait(host);
      } catch (error) {
        fallBack(host, error);
      }
    },
    disconnected(host) {
      // A task later, not a microtask: Turbo puts a permanent element into the next page after several promises, and htmx takes the
      // first element of the page before away last.
      setTimeout(
        guarded(() => {
          if (host.isConnected) return;
          const swap = attempt(() => wentWithPage(host), false);
          end(host);
          if (swap) swapped();
        }, reportFault),
      );
    },
  };

  /** Not where another script has made the root and keeps it to itself, as the loader does: then an element of our own takes its place. */
  function hasRoom(host: HTMLElement): boolean {
    try {
      rootIn(host);
      return true;
    } catch (error) {
      if (replaced.has(host) || !(error instanceof DOMException)) throw error;
      const own = document.createElement(host.localName);
      for (const { name, value } of host.attributes) own.setAttribute(name, value);
      own.append(...host.childNodes);
      replaced.add(own);
      host.replaceWith(own);
      return false;
    }
  }
  const rootIn = (host: Element) =>
    rootOf(
      host,
      attempt(() => shadowMode(writtenOn(attempt(script, undefined), host)), 'closed'),
    );

  /** A task for reading and one for drawing, so that neither is long on a slow phone. What the page wrote inside shows until then. */
  function wait(host: HTMLElement) {
    const orFallBack = (act: () => void) => guarded(act, (error) => fallBack(host, error));
    let setup: Setup | undefined;
    const read = () => (setup ??= readSetup(host, script()));
    const isOver = () => waiting.get(host) !== drawNow; // somebody asked for it before, or it was taken off the page
    const drawNow = orFallBack(() => {
      if (isOver()) return;
      waiting.delete(host);
      if (!hasRoom(host)) return;
      const setup = read();
      const emit = emitterOn(host, setup.settings['data-layer']);
      views.set(host, draw(rootIn(host), setup, emit));
      emit('ready', { version: VERSION });
    });
    waiting.set(host, drawNow);
    const readFirst = orFallBack(() => {
      if (isOver()) return;
      read();
      whenIdle(drawNow);
    });
    const isPartOfPage = () => isInline(writtenOn(script(), host));
    if (attempt(isPartOfPage, true)) drawNow();
    else whenIdle(readFirst);
  }
  /** Where even the safety card fails, what the page wrote inside the element shows again. */
  function fallBack(host: HTMLElement, error: unknown) {
    try {
      waiting.delete(host);
      const root = rootIn(host);
      root.replaceChildren(document.createElement('slot'));
      reportFault(error);
      const again = () => {
        views.delete(host);
        root.replaceChildren();
        lifecycle.connected(host);
        viewIn(host);
      };
      views.set(host, createBareView(root, writtenOn(attempt(script, undefined), host), again));
      emitterOn(host)('error', {});
    } catch {}
  }
  return lifecycle;
}

/** Takes the widget out of the element; the answers are gone. */
export function end(host: Element): void {
  views.get(host)?.destroy();
  views.delete(host);
  waiting.delete(host);
}
