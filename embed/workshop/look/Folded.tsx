import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly title: ComponentChildren;
  /** Inside something that is a group already. */
  readonly plain?: boolean;
  readonly children: ComponentChildren;
}

/** A group whose inside is drawn only while it is open: there can be hundreds of lines in it. */
export function Folded({ title, plain = false, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class={plain ? undefined : 'group'} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && (plain ? children : <div class="body">{children}</div>)}
    </details>
  );
}
