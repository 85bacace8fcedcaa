/** What the browser offers, where it does. Source: HTML standard, "close requests and close watchers". */
declare global {
  interface CloseWatcher extends EventTarget {
    destroy(): void;
  }
  interface Window {
    readonly CloseWatcher?: new () => CloseWatcher;
  }
}

/**
 * Hears the back gesture of a tablet while a panel stands over the page; without this it would leave the page, and the
 * answers with it. On a device with a mouse, Esc belongs to whatever has the focus, so nothing is watched there.
 * @returns the function that stops it.
 */
export function closeRequests(onRequest: () => void): () => void {
  // Where a browser has none, an element of the page may have its name.
  if (typeof window.CloseWatcher !== 'function' || !matchMedia('(pointer: coarse)').matches) return () => {};
  const watcher = new window.CloseWatcher();
  watcher.addEventListener('close', onRequest);
  return () => watcher.destroy();
}
