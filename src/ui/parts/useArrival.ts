import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { arrive } from './arrive.ts';

/**
 * Brings the visitor to each new screen, and to the same one in another language, so that its heading is read out again.
 * @param takesFocus not when a page loads that the widget is a part of.
 * @param drawn hears of each.
 */
export function useArrival(panel: RefObject<HTMLElement | null>, screen: string, takesFocus: boolean, drawn: () => void) {
  const first = useRef(true);
  useLayoutEffect(() => {
    drawn();
    if (panel.current && (takesFocus || !first.current)) arrive(panel.current);
    first.current = false;
  }, [screen]);
}
