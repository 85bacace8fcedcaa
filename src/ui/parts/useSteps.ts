import { useLayoutEffect, useState } from 'preact/hooks';
import type { Session, SessionState } from '../../session/session.ts';
import { afterPaint } from './after-paint.ts';
import type { Ui } from './ui.ts';

/**
 * Where the visitor stands in `session`, as it is drawn. A tap is seen to be taken first, on a slow phone too, and what it leads to is drawn
 * with the next frame. Until then the session ignores what does not fit where the visitor stands already.
 */
export function useSteps(session: Session, guard: Ui['guard']): SessionState {
  const [state, setState] = useState(session.getState);
  // At once, or a tap before the first frame is lost.
  useLayoutEffect(() => {
    let over = false;
    const draw = guard(() => {
      if (!over) setState(session.getState());
    });
    const leave = session.subscribe(() => afterPaint(draw));
    // What fails in ending it must not stop Preact half-way through taking the panel away.
    return guard(() => {
      over = true;
      leave();
    });
  }, [session]);
  return state;
}
