import { createApi } from './api.ts';
import { readSettings, SETTINGS } from './config.ts';
import { reportFault, warnOwner } from './console.ts';
import { make } from './dom.ts';
import { defineElement, TAG } from './element.ts';
import { isNamed } from './is-named.ts';
import { openFromPage } from './page-links.ts';
import { objectOf, pageSources } from './setting-sources.ts';
import type { defineSelfCheck as Declared, SelfCheckApi, SelfCheckSettings } from './types/self-check.d.ts';
import { VERSION } from './version.ts';
import { whenParsed } from './when-parsed.ts';

/** What the last call began, until `destroy()`. */
let running: SelfCheckApi | undefined;
/** Stands in for the script tag, and is on no page: its `data-*` are the options. */
let tag: HTMLScriptElement | undefined;

/** The entry of the npm package. Importing it does nothing; this puts the widget into every `<self-check>` of the page. */
export const defineSelfCheck: typeof Declared = (options = {}) => {
  if (typeof document === 'undefined') return withoutPage();
  const asked = tagOf(options);
  const inForce = running ?? apiOfScript();
  if (inForce) {
    if (asked.attributes.length > 0 && !asked.isEqualNode(tag ?? null))
      warnOwner('<self-check> is already defined on this page, so these options do nothing. Write them as attributes of the element.');
    return inForce;
  }
  tag = asked;
  const api = createApi();
  const { destroy } = api;
  running = Object.assign(api, {
    destroy() {
      running = undefined;
      destroy();
    },
  });
  whenParsed(() => {
    try {
      if (!customElements.get(TAG)) defineElement(() => pageSources(tag, window.SelfCheckConfig));
      openFromPage();
    } catch (error) {
      reportFault(error);
    }
  });
  return api;
};

/** Says at once what cannot be used, whether or not there is an element yet. */
function tagOf(options: SelfCheckSettings): HTMLScriptElement {
  try {
    const source = objectOf(options);
    readSettings([source], warnOwner);
    const known = Object.entries(source).filter(([name]) => isNamed(SETTINGS, name));
    return make('script', Object.fromEntries(known.map(([name, value]) => [`data-${name}`, value])));
  } catch (error) {
    reportFault(error); // such as an option that cannot be made a text
    return make('script', {});
  }
}

/** The script is on the page too, and came first. */
function apiOfScript(): SelfCheckApi | undefined {
  return customElements.get(TAG) && isApi(window.SelfCheck) ? window.SelfCheck : undefined;
}

function isApi(value: unknown): value is SelfCheckApi {
  return typeof value === 'function' && 'destroy' in value;
}

/** On a server there is nothing to act on. */
function withoutPage(): SelfCheckApi {
  const nothing = () => {};
  return {
    version: VERSION,
    open: nothing,
    close: nothing,
    toggle: nothing,
    restart: nothing,
    destroy: nothing,
    on: nothing,
    off: nothing,
  };
}
