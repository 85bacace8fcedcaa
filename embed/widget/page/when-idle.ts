/** A busy page cannot put it off for longer. Reading and drawing wait for one moment each: a second in all. Milliseconds. */
const AT_LATEST = 500;

/** Runs `act` when the page has nothing else to do. Safari has no idle moments to offer: there, in a task of its own. */
export function whenIdle(act: () => void): void {
  try {
    requestIdleCallback(act, { timeout: AT_LATEST });
  } catch {
    setTimeout(act);
  }
}
