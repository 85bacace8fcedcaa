import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isFrom, targetOrigin } from '../../pages/from-page.ts';
import { KEPT_SHUT, type PreviewState, READY } from './preview-state.ts';

const TYPING_PAUSE = 250; // milliseconds without a change, before the preview follows

/** Keeps every preview that has said it is ready, in the frame or in a window of its own, told of `state`. */
export function usePreviews(frame: RefObject<HTMLIFrameElement | null>, state: PreviewState, keptShut: (href: string) => void): void {
  const now = useRef(state);
  now.current = state;
  /** What each was told last: the same again would close what somebody has opened there. */
  const told = useRef(new Map<Window, string>());
  const tell = () => {
    for (const [preview, before] of told.current) {
      const inFrame = preview === frame.current?.contentWindow;
      const next: PreviewState = inFrame ? now.current : { ...now.current, opened: 0, scene: 'launcher', answers: [] };
      const text = JSON.stringify(next);
      if (text === before) continue;
      told.current.set(preview, text);
      preview.postMessage(next, targetOrigin());
    }
  };
  // Before a preview can have begun: it says so once.
  useLayoutEffect(() => {
    const listen = (event: MessageEvent) => {
      const { source, data } = event;
      if (!source || !('closed' in source) || !isFrom(source, event)) return;
      if (data === READY) {
        told.current.set(source, '');
        tell();
      } else if (typeof data === 'string' && data.startsWith(KEPT_SHUT)) keptShut(data.slice(KEPT_SHUT.length));
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
  useEffect(tell, [state.lang, state.device, state.opened]);
  useEffect(() => {
    const pause = setTimeout(tell, TYPING_PAUSE);
    return () => clearTimeout(pause);
  }, [state.settings]);
}
