/** Ends with `SelfCheck.destroy()`; every listener of ours on the page ends with it. */
export const life = new AbortController();
