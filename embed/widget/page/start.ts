import { guarded } from '../../../src/base/guarded.ts';
import { reportFault } from '../base/console.ts';
import { tagsOnPage } from '../settings/setting-sources.ts';
import { createApi } from './api.ts';
import { type Lifecycle, TAG } from './element.ts';
import { type DrawView, lifecycleOf } from './lifecycle.ts';
import { beginAnew, life } from './page-life.ts';
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

/**
 * Puts the widget on the page. After `destroy()` the script may be run again, and begins anew.
 * @param first our own tag.
 * @param draw what each element shows.
 * @param define defines the element.
 */
export function start(
  first: HTMLScriptElement | undefined,
  draw: DrawView,
  define: (lifecycle: Lifecycle, again: (script?: HTMLScriptElement) => void) => void,
): void {
  let script = first;
  const onPage = () => (script?.isConnected ? script : tagsOnPage()[0]);
  const tag = () => onPage() ?? script;
  const begin = guarded(() => {
    const calls = queuedCalls(window.SelfCheck);
    const api = createApi();
    window.SelfCheck = api;
    // Listeners first, so that none misses `ready`; commands last, when there is a widget to act on.
    for (const call of calls.filter(([command]) => command === 'on')) api(...call);
    if (!customElements.get(TAG)) define(lifecycleOf(tag, draw, placeAgain), runAgain);
    placeElement(tag());
    for (const call of calls.filter(([command]) => command !== 'on')) api(...call);
    openFromPage();
  }, reportFault);
  const placeAgain = guarded(() => {
    if (life.signal.aborted || (script && !onPage())) return; // a page without the tag gets no widget
    placeElement(tag());
    openFromPage(); // a page that was written anew has lost its listeners
  }, reportFault);
  const runAgain = (later?: HTMLScriptElement) => {
    if (!life.signal.aborted) return placeAgain();
    script = later ?? script;
    beginAnew();
    begin();
  };
  begin();
}
