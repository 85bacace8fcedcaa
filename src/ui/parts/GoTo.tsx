import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from './Action.tsx';
import { goTo } from './go-to.ts';

/** What looks like a link to a section of the same screen. A real one would write to the page's address. */
export function GoTo({ section, children }: { section: string; children: ComponentChildren }) {
  const here = useRef<HTMLSpanElement>(null);
  return (
    <span ref={here}>
      <Button action="go" kind="link" onTap={() => goTo(here.current, section)}>
        {children}
      </Button>
    </span>
  );
}
