/**
 * Keeps a full-screen sheet within what can be seen of the page: an on-screen keyboard makes that smaller without
 * telling the page's own layout. Zooming in with two fingers does too, and must not shrink the sheet.
 * @returns the function that stops it.
 */
export function followViewport(sheet: HTMLElement): () => void {
  const view = window.visualViewport;
  if (!view) return () => {};
  const follow = () => {
    const covered = view.scale < 1.1 && window.innerHeight - view.height > 60; // an address bar that comes and goes is less
    // In shares of the window, for a page that is shown enlarged by CSS has pixels of its own.
    const share = (length: number) => (covered ? `${(100 * length) / window.innerHeight}%` : '');
    sheet.style.setProperty('--view-height', share(view.height));
    sheet.style.setProperty('--view-top', share(view.offsetTop));
    if (covered) focusedIn(sheet)?.scrollIntoView({ block: 'nearest' });
  };
  view.addEventListener('resize', follow);
  view.addEventListener('scroll', follow);
  follow();
  return () => {
    view.removeEventListener('resize', follow);
    view.removeEventListener('scroll', follow);
  };
}

function focusedIn(sheet: HTMLElement): Element | null {
  const root = sheet.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : null;
}
