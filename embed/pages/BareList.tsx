import type { ComponentChildren } from 'preact';

interface Props {
  /** Whether its order says something. */
  readonly ordered?: boolean;
  readonly class?: string;
  /** A place of the file that can be gone to. */
  readonly place?: string;
  readonly children: ComponentChildren;
}

/** A list without marks, told as a list all the same: Safari takes one whose marks are taken away for none. */
export function BareList({ ordered, class: look, place, children }: Props) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List role="list" class={look} data-place={place} tabIndex={place === undefined ? undefined : -1}>
      {children}
    </List>
  );
}
