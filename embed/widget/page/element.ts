export const TAG = 'self-check';

declare global {
  interface CustomElementConstructor {
    /** What a later script on the page calls, which finds our element defined: with its own tag, where it has one. */
    again?: (script?: HTMLScriptElement) => void;
  }
}

/** What happens to a `<self-check>`. */
export interface Lifecycle {
  connected(host: HTMLElement): void;
  disconnected(host: HTMLElement): void;
}

/**
 * Defines `<self-check>`.
 * @param again what a later script on the page calls, which finds the element defined.
 */
export function defineElement(lifecycle: Lifecycle, again: (script?: HTMLScriptElement) => void): void {
  customElements.define(
    TAG,
    class extends HTMLElement {
      static again = again;
      /** Or a page could get at a closed root by `attachInternals()`. */
      static disabledFeatures = ['internals'];
      connectedCallback() {
        lifecycle.connected(this);
      }
      disconnectedCallback() {
        lifecycle.disconnected(this);
      }
    },
  );
}

/** The `<self-check>`s on the page, in document order. */
export function elementsOnPage(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(TAG)];
}
