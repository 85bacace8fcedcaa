/** The element that a selector names; none where it names nothing, or is no selector. */
export function targetOnPage(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}
