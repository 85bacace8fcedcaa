import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The frame inside keeps the width of the device, and is drawn smaller where there is less room. */
export function useFit(size: string): RefObject<HTMLDivElement | null> {
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const outer = stage.current;
    if (!outer) return undefined;
    const fit = () => {
      const frame = outer.querySelector('iframe');
      if (!frame) return;
      const { width, maxHeight } = getComputedStyle(outer);
      const tall = Number.parseFloat(maxHeight) || Number.POSITIVE_INFINITY; // "none" where it may be as high as it is
      const scale = Math.min(1, Number.parseFloat(width) / frame.offsetWidth, tall / frame.offsetHeight);
      outer.style.setProperty('--scale', String(scale));
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(outer);
    addEventListener('resize', fit);
    return () => {
      observer.disconnect();
      removeEventListener('resize', fit);
    };
  }, [size]);
  return stage;
}
