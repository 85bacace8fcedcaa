import { guarded } from '../src/ui/guarded.ts';
import { attempt } from './attempt.ts';
import { createBareView } from './bare-view.ts';
import { reportFault } from './console.ts';
import { elementsOnPage, type Lifecycle } from './element.ts';
import { type Emit, emitterOn } from './report.ts';
import { notePlace, wentWithPage } from './swaps.ts';
import { VERSION } from './version.ts';
import type { View } from './view.ts';
import { writtenOn } from './written.ts';

/** Draws a widget into `root`. `script` is our own tag, as the page has it now. */
export type DrawView = (root: ShadowRoot, script: HTMLScriptElement | undefined, emit: Emit) => View;

const views = new WeakMap<Element, View>();

/** The widget in `host`; without one, in the first `<self-check>` of the page. */
export function viewIn(host: Element | undefined = elementsOnPage()[0]): View | undefined {
  return host && views.get(host);
}

/**
 * Moving an element within the page keeps the conversation; taking it off the page ends it.
 * @param swapped is called where an element went with the page that was there before.
 */
export function lifecycleOf(script: () => HTMLScriptElement | undefined, draw: DrawView, swapped: () => void): Lifecycle {
  const lifecycle: Lifecycle = {
    connected(host) {
      attempt(() => notePlace(host), undefined);
      const view = views.get(host);
      if (view) return view.rejoin();
      const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
      try {
        const emit = emitterOn(host);
        views.set(host, draw(root, script(), emit));
        emit('ready', { version: VERSION });
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
      root.replaceChildren(document.createElement('slot'));
      reportFault(error);
      const again = () => {
        views.delete(host);
        root.replaceChildren();
        lifecycle.connected(host);
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
}
