import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isFrom, targetOrigin } from '../../pages/from-page.ts';
import { READY } from './between.ts';

/** A frame with a page of ours: whether it listens, and how to tell it something. */
export interface Frame<Order> {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** How often it has begun: 0 as long as it does not listen. */
  readonly ready: number;
  tell(order: Order): void;
}

/** @param hear what it tells */
export function useFrame<Order, Report>(hear: (report: Report) => void): Frame<Order> {
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(0);
  const hearing = useRef(hear);
  hearing.current = hear;
  // Before the frame can have begun: it says so once.
  useLayoutEffect(() => {
    const listen = (event: MessageEvent) => {
      if (!isFrom(frame.current?.contentWindow ?? null, event)) return;
      if (event.data === READY) setReady((times) => times + 1);
      else hearing.current(event.data);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
  return { frame, ready, tell: (order) => frame.current?.contentWindow?.postMessage(order, targetOrigin()) };
}
