/** Ends with `SelfCheck.destroy()`; every listener of ours on the page ends with it. */
export let life = new AbortController();

/** After `destroy()` a page may run the script again, or an app call `defineSelfCheck()`. */
export function beginAnew(): void {
  if (life.signal.aborted) life = new AbortController();
}
