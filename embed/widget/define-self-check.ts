import { isNamed } from '../../src/base/is-named.ts';
import type { defineSelfCheck as Declared, SelfCheckApi, SelfCheckSettings } from '../types/self-check.d.ts';
import { reportFault, warnOwner } from './base/console.ts';
import { make } from './base/dom.ts';
import { VERSION } from './base/version.ts';
import { createApi } from './page/api.ts';
import { defineElement, TAG } from './page/element.ts';
import { type DrawView, lifecycleOf } from './page/lifecycle.ts';
import { onceParsed } from './page/once-parsed.ts';
import { beginAnew, life } from './page/page-life.ts';
import { onHash, openFromPage } from './page/page-links.ts';
import { readSettings, SETTINGS } from './settings/config.ts';
import { objectOf } from './settings/setting-sources.ts';
import { loadApp } from './view/load-app.ts';
import { createView } from './view/view.ts';

let api: SelfCheckApi | undefined;
/** Stands in for the script tag, and is on no page: its `data-*` are the options. */
let tag: HTMLScriptElement | undefined;

/** The entry of the npm package. Importing it does nothing; this puts the widget into every `<self-check>` of the page. */
export const defineSelfCheck: typeof Declared = (options = {}) => {
  if (typeof document === 'undefined') return withoutPage();
  const asked = tagOf(options);
  const inForce = life.signal.aborted ? undefined : (api ?? apiOfScript());
  if (inForce) {
    if (asked.attributes.length > 0 && !asked.isEqualNode(tag ?? null))
      warnOwner('<self-check> is already defined on this page, so these options do nothing. Write them as attributes of the element.');
    return inForce;
  }
  tag = asked;
  beginAnew();
  api = createApi();
  if (customElements.get(TAG)) begin();
  else onceParsed(begin);
  return api;
};

function begin(): void {
  try {
    if (!customElements.get(TAG)) {
      const draw: DrawView = (root, setup, emit) => createView(root, setup, emit, loadApp);
      defineElement(
        lifecycleOf(() => tag, draw, onHash),
        onHash,
      );
    }
    openFromPage();
  } catch (error) {
    reportFault(error);
  }
}

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
