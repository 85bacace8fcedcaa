import type { ComponentChildren } from 'preact';

/** The heading of a screen. Focus goes here when the screen is drawn, so that it is read out first. */
export function Heading({ id, children }: { id?: string; children: ComponentChildren }) {
  return (
    <h3 class="heading" id={id} tabIndex={-1} data-focus="">
      {children}
    </h3>
  );
}
