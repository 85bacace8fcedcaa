import type { ComponentChildren } from 'preact';
import { useUi } from './ui.ts';

/**
 * The heading of a screen. Focus goes here when the screen is drawn, so that it is read out first; what stands above it, the way to the
 * emergency number and how to answer would be missed by who goes on by Tab, so they follow as its description. A new one for each
 * language: of one whose description changes, a screen reader reads that once more.
 */
export function Heading({ id, children }: { id?: string; children: ComponentChildren }) {
  const { texts } = useUi();
  return (
    <h3 key={texts.lang} class="heading" id={id} tabIndex={-1} data-focus="" aria-describedby="note reply intro kept hint progress">
      {children}
    </h3>
  );
}
