/** A page that draws no frames, such as one in the background, is not waited for any longer. Milliseconds. */
const AT_LATEST = 100;

/** Runs `act` once, when the browser has painted what is there now. */
export function afterPaint(act: () => void): void {
  let waits = true;
  const run = () => {
    if (waits) act();
    waits = false;
  };
  requestAnimationFrame(() => setTimeout(run));
  setTimeout(run, AT_LATEST);
}
