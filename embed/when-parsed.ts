/** Runs `start` once the page has been parsed: a script in the head runs before there is a body to put anything in. */
export function whenParsed(start: () => void): void {
  if (document.readyState !== 'loading') start();
  else document.addEventListener('DOMContentLoaded', start, { once: true });
}
