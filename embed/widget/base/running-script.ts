/** The tag of the script that is running, where it has an address. A module has none, and neither has what an optimiser evaluates. */
export function runningScript(): HTMLScriptElement | undefined {
  const running = document.currentScript;
  return running instanceof HTMLScriptElement && running.src ? running : undefined;
}
