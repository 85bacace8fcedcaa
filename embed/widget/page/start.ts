import { guarded } from '../../../src/base/guarded.ts';
import { reportFault } from '../base/console.ts';
import { tagsOnPage } from '../settings/setting-sources.ts';
import { createApi } from './api.ts';
import type { Lifecycle } from './element.ts';
import { type DrawView, lifecycleOf } from './lifecycle.ts';
import { life } from './page-life.ts';
import { openFromPage } from './page-links.ts';
import { placeElement } from './place.ts';
import { queuedCalls } from './queued-calls.ts';

declare global {
  interface Window {
    SelfCheck?: object;
    /** What the owner wrote, of whatever kind, or an element of that name. */
    SelfCheckConfig?: unknown;
  }
}

/** Puts the widget on the page: `script` is our own tag, `draw` what each element shows, `define` defines the element. */
export function start(
  script: HTMLScriptElement | undefined,
  draw: DrawView,
  define: (lifecycle: Lifecycle, again: () => void) => void,
): void {
  try {
    const onPage = () => (script?.isConnected ? script : tagsOnPage()[0]);
    const tag = () => onPage() ?? script;
    const placeAgain = guarded(() => {
      if (life.signal.aborted || (script && !onPage())) return; // a page without the tag gets no widget
      placeElement(tag());
      openFromPage(); // a page that was written anew has lost its listeners
    }, reportFault);
    const calls = queuedCalls(window.SelfCheck);
    const api = createApi();
    window.SelfCheck = api;
    // Listeners first, so that none misses `ready`; commands last, when there is a widget to act on.
    for (const call of calls.filter(([command]) => command === 'on')) api(...call);
    define(lifecycleOf(tag, draw, placeAgain), placeAgain);
    placeElement(tag());
    for (const call of calls.filter(([command]) => command !== 'on')) api(...call);
    openFromPage();
  } catch (error) {
    reportFault(error);
  }
}
