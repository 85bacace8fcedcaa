export const TAG = 'self-check';

/** What happens to a `<self-check>`. */
export interface Lifecycle {
  connected(host: HTMLElement): void;
  disconnected(host: HTMLElement): void;
}

/** Defines `<self-check>`. Each of its callbacks is looked up when it is due, so that `lifecycle` may be changed afterwards. */
export function defineElement(lifecycle: Lifecycle): void {
  customElements.define(
    TAG,
    class extends HTMLElement {
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
