import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useUi } from './ui.ts';

/**
 * Says that a step goes on below the edge, in a row of its own, so that it lies over nothing. For eyes alone: who does not see the edge
 * reads on anyway. Not where the page scrolls instead of the panel.
 */
export function MoreBelow() {
  const { texts, guard } = useUi();
  const [more, setMore] = useState(false);
  const hint = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const end = hint.current?.closest('.panel')?.querySelector('.end');
    if (!end) return;
    const watch = new IntersectionObserver(guard((entries) => setMore(!entries.at(-1)?.isIntersecting)));
    watch.observe(end);
    return guard(() => watch.disconnect());
  }, []);
  return (
    <span class="more-below" ref={hint} hidden={!more} aria-hidden="true">
      {texts.chrome('more_below')} <Icon name="down" />
    </span>
  );
}
