import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The frame inside keeps the width of the device, and is drawn smaller where there is less room. */
export function useFit(size: string): RefObject<HTMLDivElement | null> {
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const outer = stage.current;
    if (!outer) return undefined;
    const fit = () => {
      const inside = outer.querySelector('iframe');
      if (inside) outer.style.setProperty('--scale', String(Math.min(1, outer.clientWidth / inside.offsetWidth)));
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(outer);
    return () => observer.disconnect();
  }, [size]);
  return stage;
}
