import { VERSION } from '../base/version.ts';
import { elementsOnPage } from '../page/element.ts';

/** What a queue stub keeps: the `arguments` of a call. */
type Call = ArrayLike<unknown>;

/**
 * `window.SelfCheck` until the rest has arrived: keeps calls as the page's own queue stub does, and opens where one asks for it.
 * @param open gets what the call was given.
 */
export function keepCalls(open: (host: unknown) => void, over: AbortController): void {
  // A form of that name, and its field `q`, are no queue.
  const { q: earlier }: { readonly q?: unknown } = window.SelfCheck ?? {};
  const q: Call[] = Array.isArray(earlier) ? earlier : [];
  const keep = (...call: readonly unknown[]) => {
    q.push(call);
    answer(call);
  };
  const answer = ({ 0: command, 1: host }: Call) => {
    if (/open|toggle/.test(String(command))) open(host);
    if (command === 'destroy') {
      q.length = 0; // they ended with it, should the script run again
      over.abort();
      for (const host of elementsOnPage()) host.remove();
    }
  };
  const methods = 'open close toggle restart destroy on off'.split(' ').map((name) => [name, keep.bind(null, name)]);
  window.SelfCheck = Object.assign(keep, { q, version: VERSION }, Object.fromEntries(methods));
  q.forEach(answer);
}
