import type { ComponentChildren } from 'preact';

/**
 * The heading of a screen. Focus goes here when the screen is drawn, so that it is read out first; what stands above it, and the
 * way to the emergency number, would be missed, so they follow as its description.
 */
export function Heading({ id, children }: { id?: string; children: ComponentChildren }) {
  return (
    <h3 class="heading" id={id} tabIndex={-1} data-focus="" aria-describedby="note intro progress">
      {children}
    </h3>
  );
}
