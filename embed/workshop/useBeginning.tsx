import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { fill, type Words } from './words.ts';

/** The beginning of a list, and the button that shows the rest: a file can hold more than a page can draw while somebody waits. */
export function useBeginning<Item>(
  { form }: Words,
  all: readonly Item[],
  most: number,
): { readonly shown: readonly Item[]; readonly more: VNode | undefined } {
  const [isWhole, setWhole] = useState(false);
  if (isWhole || all.length <= most) return { shown: all, more: undefined };
  return {
    shown: all.slice(0, most),
    more: (
      <button type="button" class="button small" onClick={() => setWhole(true)}>
        {fill(form.showAll, { count: String(all.length) })}
      </button>
    ),
  };
}
