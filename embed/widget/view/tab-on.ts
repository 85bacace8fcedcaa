/** Moves the focus to the next control of `panel`, or back, as Tab does, where a focus trap of the page has taken that key. */
export function tabOn(panel: HTMLElement, back: boolean): void {
  const root = panel.getRootNode();
  const now = root instanceof ShadowRoot ? root.activeElement : null;
  const controls = [...panel.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
    (each) => each.tabIndex >= 0 && each.getClientRects().length > 0 && !isPassedBy(each, now),
  );
  if (back) controls.reverse();
  const side = back ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const next = controls.find((each) => now && now.compareDocumentPosition(each) & side) ?? controls[0];
  next?.focus();
}

/** Of radio buttons with one name Tab comes to one: the chosen one, where there is one. */
function isPassedBy(control: Element, now: Element | null): boolean {
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio' || control.checked) return false;
  const group = [...(control.form?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? [])].filter(({ name }) => name === control.name);
  return group.some((each) => each === now || each.checked);
}
