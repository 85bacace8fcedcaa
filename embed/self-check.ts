import { createApi, queuedCalls } from './api.ts';
import { attempt, warnOwner } from './console.ts';
import { defineElement, TAG } from './element.ts';
import { openFromPage } from './page-links.ts';
import { runAgain, watchSwaps } from './page-swaps.ts';
import { placeElement } from './place.ts';
import { findScript, pageSources, tagsOnPage } from './setting-sources.ts';
import { whenParsed } from './when-parsed.ts';

declare global {
  interface Window {
    SelfCheck?: unknown;
    SelfCheckConfig?: unknown;
  }
}

attempt(() => {
  const script = findScript();
  whenParsed(() => attempt(() => begin(script)));
});

function begin(script: HTMLScriptElement | undefined) {
  const first = customElements.get(TAG);
  if (first) {
    if (tagsOnPage().length > 1)
      warnOwner('This page loads self-check twice. The second script does nothing. Remove one of the two script tags.');
    if ('again' in first && typeof first.again === 'function') first.again();
    return;
  }
  const calls = queuedCalls(window.SelfCheck);
  const tag = () => (script?.isConnected ? script : tagsOnPage()[0]);
  const sources = () => pageSources(tag() ?? script, window.SelfCheckConfig);
  const api = createApi();
  window.SelfCheck = api;
  // Listeners first, so that none misses `ready`; commands last, when there is a widget to act on.
  for (const call of calls.filter(([command]) => command === 'on')) api(...call);
  defineElement(sources, runAgain);
  placeElement(sources());
  for (const call of calls.filter(([command]) => command !== 'on')) api(...call);
  openFromPage();
  watchSwaps(() => {
    if (script && !tag()) return; // a page without the tag gets no widget
    placeElement(sources());
    openFromPage(); // a page that was written anew has lost its listeners
  });
}
