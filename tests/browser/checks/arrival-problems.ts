/** Runs in the page, right after a step or a safety card was drawn. The heading has the focus, and nothing of it is covered or out of sight. */
export function arrivalProblems(panel: Element): string[] {
  const root = panel.getRootNode() as ShadowRoot;
  const heading = root.activeElement;
  if (!heading?.matches('[data-focus], [role=alertdialog] > h2'))
    return [`the focus is on ${heading?.outerHTML.slice(0, 60)}, not on the heading`];
  const range = document.createRange();
  range.selectNodeContents(heading);
  return [...range.getClientRects()].flatMap((line) => {
    const hit = root.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
    return hit && heading.contains(hit) ? [] : [`a line of the heading is out of sight, behind ${hit?.className || hit?.tagName}`];
  });
}
