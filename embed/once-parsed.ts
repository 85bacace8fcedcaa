import { TAG } from './element.ts';

/** Sent by a second run of the script on the same page, which happens where a router runs the tags of the next page. */
export const AGAIN = 'self-check:again';

/** Runs `begin` once the page has been parsed, for a script in the head runs before there is a body; and only the first time. */
export function onceParsed(begin: () => void): void {
  const parsed = () => {
    if (customElements.get(TAG)) document.dispatchEvent(new Event(AGAIN));
    else begin();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', parsed, { once: true });
  else parsed();
}
