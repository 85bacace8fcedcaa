/** A tree of texts without its texts: 0 stands for each of them. */
export type Outline = 0 | readonly Outline[] | { readonly [key: string]: Outline };

type Wording = string | { readonly [key: string]: Wording } | undefined;

/** Puts `texts` back into their places in `outline`, in its order. An empty one stands for a place that this language leaves out. */
export function fillIn(outline: Outline, texts: readonly string[]): Wording {
  const rest = texts[Symbol.iterator]();
  const fill = (part: Outline): Wording => {
    if (part === 0) return rest.next().value || undefined;
    const filled = Object.entries(part)
      .map(([key, inner]) => [key, fill(inner)] as const)
      .filter(([, inner]) => inner !== undefined);
    if (filled.length === 0) return undefined;
    return Object.assign(Array.isArray(part) ? [] : {}, Object.fromEntries(filled));
  };
  return fill(outline);
}
