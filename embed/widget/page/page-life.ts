/** Ends with `SelfCheck.destroy()`; every listener of ours on the page ends with it. */
export let life = new AbortController();

/** An app may call `defineSelfCheck()` again after `destroy()`. */
export function beginAnew(): void {
  if (life.signal.aborted) life = new AbortController();
}
