/**
 * Calls `act` once when the page is shown, where it is all hidden now: tools for tests of variants hide it while they choose, at the very
 * moment at which somebody arrives.
 * @returns the function that stops waiting.
 */
export function onceShown(act: () => void): () => void {
  const isShown = () => document.body.getClientRects().length > 0;
  if (isShown() || typeof ResizeObserver === 'undefined') return () => {};
  const observer = new ResizeObserver(() => {
    if (!isShown()) return;
    observer.disconnect();
    act();
  });
  observer.observe(document.body);
  return () => observer.disconnect();
}
