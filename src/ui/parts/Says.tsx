import type { ComponentChildren } from 'preact';

/** What the clinic says in one go: its bubbles, with its mark once beside them. The header names it, so the mark is for eyes alone. */
export function Says({ initials, children }: { initials: string; children: ComponentChildren }) {
  return (
    <div class="says">
      <span class="initials" aria-hidden="true">
        {initials}
      </span>
      <div class="bubbles">{children}</div>
    </div>
  );
}
