/** A tree of texts without its texts: 0 stands for each of them. */
export type Outline = 0 | readonly Outline[] | { readonly [key: string]: Outline };

type Wording = string | readonly Wording[] | { readonly [key: string]: Wording } | undefined;

/** Puts `texts` back into their places in `outline`, in its order. An empty one stands for a place that this language leaves out. */
export function fillIn(outline: Outline, texts: readonly string[]): Wording {
  let next = 0;
  const fill = (part: Outline): Wording => {
    if (part === 0) return texts[next++] || undefined;
    const filled: { [key: string]: Wording } = {};
    let some = false;
    for (const [key, inner] of Object.entries(part)) {
      const wording = fill(inner);
      if (wording === undefined) continue;
      filled[key] = wording;
      some = true;
    }
    if (!some) return undefined;
    return Array.isArray(part) ? Object.values(filled) : filled;
  };
  return fill(outline);
}
