import { TAG } from './element.ts';

/**
 * Runs `begin` once the page has been parsed, for a script in the head runs before there is a body; and only the first time.
 * @param script the tag that runs.
 */
export function onceParsed(begin: () => void, script?: HTMLScriptElement): void {
  const parsed = () => {
    const first = customElements.get(TAG);
    if (!first) begin();
    // A router runs the tags of the next page, and so does a page that is written anew: the script that came first is told.
    else first.again?.(script);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', parsed, { once: true });
  else parsed();
}
