import css from '../src/ui/widget.css' with { type: 'text' };
import { readSettings, type SettingSource } from './config.ts';
import { warnOwner } from './console.ts';
import { emitterOn } from './report.ts';
import { attributesOf } from './setting-sources.ts';
import { VERSION } from './version.ts';
import { createView, type View } from './view.ts';

export const TAG = 'self-check';

/** A `<self-check>` on the page. */
export interface SelfCheckElement extends HTMLElement {
  readonly view: View | undefined;
}

/**
 * Defines `<self-check>`. Its own attributes go before `shared`, the settings of the whole page.
 * Moving the element within the page keeps the conversation; taking it off the page ends it.
 */
export function defineElement(shared: readonly SettingSource[]): void {
  let sheet: CSSStyleSheet | undefined;
  const styles = () => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    return sheet;
  };
  class Element extends HTMLElement implements SelfCheckElement {
    view: View | undefined;
    connectedCallback() {
      if (this.view) return;
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [styles()];
      const emit = emitterOn(this);
      this.view = createView(root, readSettings([attributesOf(this), ...shared], warnOwner), emit);
      emit('ready', { version: VERSION });
    }
    disconnectedCallback() {
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.view?.destroy();
        this.view = undefined;
      });
    }
  }
  customElements.define(TAG, Element);
}

/** The widgets on the page, in document order. */
export function elementsOnPage(): readonly SelfCheckElement[] {
  return [...document.querySelectorAll<SelfCheckElement>(TAG)];
}
