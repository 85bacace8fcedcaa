import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useUi } from './ui.ts';

/**
 * Says that a question goes on below the edge, until the visitor has scrolled. For eyes alone: who does not see the edge reads on anyway.
 * Where the page scrolls instead of the panel it never shows.
 */
export function MoreBelow() {
  const { texts, guard } = useUi();
  const [more, setMore] = useState(false);
  const hint = useRef<HTMLParagraphElement>(null);
  // After the visitor has been brought to the step.
  useEffect(() => {
    const box = hint.current?.closest('.scroller');
    if (!box) return;
    const left = box.scrollHeight - box.clientHeight - box.scrollTop;
    setMore(left > box.clientHeight * 0.2);
    const arrived = box.scrollTop;
    const look = guard(() => {
      if (Math.abs(box.scrollTop - arrived) > 8) setMore(false);
    });
    box.addEventListener('scroll', look, { passive: true });
    return guard(() => box.removeEventListener('scroll', look));
  }, []);
  return (
    <p class="more-below" ref={hint} hidden={!more} aria-hidden="true">
      <span>
        {texts.chrome('more_below')} <Icon name="down" />
      </span>
    </p>
  );
}
