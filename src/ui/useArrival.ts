import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { arrive } from './arrive.ts';

/**
 * Brings the visitor to each new screen, and to the same one in another language, so that its heading is read out again.
 * A widget that is part of the page takes no focus when the page loads.
 */
export function useArrival(panel: RefObject<HTMLElement | null>, screen: string, layout: 'panel' | 'inline') {
  const first = useRef(true);
  useLayoutEffect(() => {
    if (panel.current && !(first.current && layout === 'inline')) arrive(panel.current);
    first.current = false;
  }, [screen]);
}
