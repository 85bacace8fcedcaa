/**
 * Where the caret of the page is, or its selection begins: a screen reader reads on from there. Inside `root` too, which most browsers
 * show only to those who ask for it.
 */
export function readingPlace(root: Node): Node | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  // Not in every browser: there the selection itself tells, or nothing does.
  const ranges = root instanceof ShadowRoot ? selection.getComposedRanges?.({ shadowRoots: [root] }) : undefined;
  return ranges?.[0]?.startContainer ?? selection.anchorNode;
}

/**
 * Forgets a reading place in `root`: what was read there may be gone, and a screen reader would go on from what is left of it instead
 * of from where the focus goes next. What a visitor selected elsewhere on the page stays.
 */
export function forgetReadingPlace(root: Node): void {
  if (root.contains(readingPlace(root))) document.getSelection()?.removeAllRanges();
}
