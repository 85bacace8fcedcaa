import css from '../src/ui/widget.css' with { type: 'text' };
import { readSettings, type SettingSource } from './config.ts';
import { reportFault, warnOwner } from './console.ts';
import { make } from './dom.ts';
import { withPageData } from './page-data.ts';
import { emitterOn } from './report.ts';
import { attributesOf } from './setting-sources.ts';
import { VERSION } from './version.ts';
import { createView, type View } from './view.ts';

export const TAG = 'self-check';

/** A `<self-check>` on the page. */
export interface SelfCheckElement extends HTMLElement {
  readonly view: View | undefined;
  /** Takes the widget out of the element; the answers are gone. */
  end(): void;
}

/**
 * Defines `<self-check>`. Its own attributes go before `shared`, the settings of the whole page, and these before what the
 * page tells of its business. Moving the element within the page keeps the conversation; taking it off the page ends it.
 * @param again what a second script on the page calls, which finds the element defined.
 */
export function defineElement(shared: () => readonly SettingSource[], again: () => void): void {
  class Element extends HTMLElement implements SelfCheckElement {
    static again = again;
    view: View | undefined;
    connectedCallback() {
      if (this.view) return this.view.rejoin();
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      try {
        const emit = emitterOn(this);
        const sources = [attributesOf(this), ...shared()];
        const settings = withPageData(readSettings(sources, warnOwner), sources, document);
        style(root);
        this.view = createView(root, settings, emit);
        emit('ready', { version: VERSION });
      } catch (error) {
        reportFault(error);
        root.replaceChildren(make('slot', {})); // what the page wrote inside the element shows again
      }
    }
    disconnectedCallback() {
      // A task later, not a microtask: Turbo puts a permanent element into the next page after several promises.
      setTimeout(() => this.isConnected || this.end());
    }
    end() {
      this.view?.destroy();
      this.view = undefined;
    }
  }
  customElements.define(TAG, Element);
}

/** An adopted sheet works under every policy; browsers without it (before 2023) get a style element. */
function style(root: ShadowRoot): void {
  const constructable = 'replaceSync' in CSSStyleSheet.prototype;
  if (constructable) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } else root.append(make('style', {}, css));
}

/** The widgets on the page, in document order. */
export function elementsOnPage(): readonly SelfCheckElement[] {
  return [...document.querySelectorAll<SelfCheckElement>(TAG)];
}
