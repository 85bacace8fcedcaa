import type { ComponentChildren } from 'preact';

interface Props {
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A list without marks, told as a list all the same. */
export function BareList({ class: look, children }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without marks for none
    <ul role="list" class={look}>
      {children}
    </ul>
  );
}
