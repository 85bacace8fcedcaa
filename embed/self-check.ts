import { createApi, queuedCalls } from './api.ts';
import { reportFault, warnOwner } from './console.ts';
import { defineElement, TAG } from './element.ts';
import { openFromPage } from './page-links.ts';
import { placeElement } from './place.ts';
import { findScript, pageSources } from './setting-sources.ts';
import { whenParsed } from './when-parsed.ts';

declare global {
  interface Window {
    SelfCheck?: unknown;
    SelfCheckConfig?: unknown;
  }
}

const script = findScript();

whenParsed(() => {
  if (customElements.get(TAG)) {
    warnOwner('This page loads self-check twice. The second script does nothing. Remove one of the two script tags.');
    return;
  }
  try {
    const calls = queuedCalls(window.SelfCheck);
    const sources = pageSources(script, window.SelfCheckConfig);
    const api = createApi();
    window.SelfCheck = api;
    // Listeners first, so that none misses `ready`; commands last, when there is a widget to act on.
    for (const call of calls.filter(([command]) => command === 'on')) api(...call);
    defineElement(sources);
    placeElement(sources);
    for (const call of calls.filter(([command]) => command !== 'on')) api(...call);
    openFromPage();
  } catch (error) {
    reportFault(error);
  }
});
