import { VERSION } from '../base/version.ts';
import { elementsOnPage } from '../page/element.ts';

/** What a queue stub keeps: the `arguments` of a call. */
type Call = ArrayLike<unknown>;

/** `window.SelfCheck` until the rest has arrived: keeps calls as the page's own queue stub does, and opens where one asks for it. */
export function keepCalls(open: () => void, over: AbortController): void {
  // A form of that name, and its field `q`, are no queue.
  const { q: earlier }: { readonly q?: unknown } = window.SelfCheck ?? {};
  const q: Call[] = Array.isArray(earlier) ? earlier : [];
  const keep = (...call: readonly unknown[]) => {
    q.push(call);
    answer(call);
  };
  const answer = ({ 0: command }: Call) => {
    if (/open|toggle/.test(String(command))) open();
    if (command === 'destroy') {
      over.abort();
      for (const host of elementsOnPage()) host.remove();
    }
  };
  const methods = 'open close toggle restart destroy on off'.split(' ').map((name) => [name, keep.bind(null, name)]);
  window.SelfCheck = Object.assign(keep, { q, version: VERSION }, Object.fromEntries(methods));
  q.forEach(answer);
}
