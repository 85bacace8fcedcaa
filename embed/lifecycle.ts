import { guarded } from '../src/ui/guarded.ts';
import { attempt, quietly } from './attempt.ts';
import { createBareView } from './bare-view.ts';
import { reportFault } from './console.ts';
import { elementsOnPage, type Lifecycle } from './element.ts';
import { readSetup, type Setup } from './read-setup.ts';
import { type Emit, emitterOn } from './report.ts';
import { notePlace, wentWithPage } from './swaps.ts';
import { VERSION } from './version.ts';
import type { View } from './view.ts';
import { whenIdle } from './when-idle.ts';
import { writtenOn } from './written.ts';

/** Draws a widget into `root`. */
export type DrawView = (root: ShadowRoot, setup: Setup, emit: Emit) => View;

const views = new WeakMap<Element, View>();
/** What draws the widget of each element that has none yet. */
const waiting = new WeakMap<Element, () => void>();

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
      const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
      try {
        wait(host, root);
      } catch (error) {
        fallBack(host, root, error);
      }
    },
    disconnected(host) {
      const swap = attempt(() => wentWithPage(host), false);
      // A task later, not a microtask: Turbo puts a permanent element into the next page after several promises.
      setTimeout(
        guarded(() => {
          if (host.isConnected) return;
          end(host);
          if (swap) swapped();
        }, reportFault),
      );
    },
  };

  /** A task for reading and one for drawing, so that neither is long on a slow phone. */
  function wait(host: HTMLElement, root: ShadowRoot) {
    const orFallBack = (act: () => void) => guarded(act, (error) => fallBack(host, root, error));
    let setup: Setup | undefined;
    const read = () => (setup ??= readSetup(host, script()));
    const drawNow = orFallBack(() => {
      if (!waiting.delete(host)) return; // somebody asked for it before
      const emit = emitterOn(host);
      views.set(host, draw(root, read(), emit));
      emit('ready', { version: VERSION });
    });
    waiting.set(host, drawNow);
    const readFirst = orFallBack(() => {
      if (!waiting.has(host)) return;
      read();
      whenIdle(drawNow);
    });
    const isPartOfPage = () => writtenOn(script(), host)('mode') === 'inline';
    if (attempt(isPartOfPage, true)) drawNow();
    else whenIdle(readFirst);
  }
  function tagAtHand() {
    try {
      return script();
    } catch {
      return undefined;
    }
  }
  /** Where even the safety card fails, what the page wrote inside the element shows again. */
  function fallBack(host: HTMLElement, root: ShadowRoot, error: unknown) {
    try {
      waiting.delete(host);
      root.replaceChildren(document.createElement('slot'));
      reportFault(error);
      const again = () => {
        views.delete(host);
        root.replaceChildren();
        lifecycle.connected(host);
        viewIn(host);
      };
      views.set(host, createBareView(root, writtenOn(tagAtHand(), host), again));
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
