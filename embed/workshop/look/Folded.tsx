import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A group whose inside is drawn only while it is open: there can be hundreds of lines in it. */
export function Folded({ title, children }: { title: ComponentChildren; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="group" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && <div class="body">{children}</div>}
    </details>
  );
}
