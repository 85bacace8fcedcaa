import { useState } from 'preact/hooks';

/** How copying went: `done`, or the text is selected for the owner to copy by hand. Undefined once something else stands there. */
type Copied = 'done' | 'selected' | undefined;

/** Copies `text`, which stands in the text area with this id. What was copied before it changed is no longer what stands there. */
export function useCopy(text: string, id: string): readonly [copied: Copied, copy: () => Promise<void>] {
  const [last, setLast] = useState<{ readonly of: string; readonly how: Copied }>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setLast({ of: text, how: 'done' });
    } catch {
      const area = document.getElementById(id);
      if (area instanceof HTMLTextAreaElement) {
        area.focus();
        area.select();
      }
      setLast({ of: text, how: 'selected' });
    }
  };
  return [last?.of === text ? last.how : undefined, copy];
}
