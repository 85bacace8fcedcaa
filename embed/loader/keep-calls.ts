import { elementsOnPage } from '../element.ts';
import { queuedCalls } from '../queued-calls.ts';
import { VERSION } from '../version.ts';

/** `window.SelfCheck` until the rest has arrived: keeps calls as the page's own queue stub does, and opens where one asks for it. */
export function keepCalls(open: () => void, over: AbortController): void {
  const q = [...queuedCalls(window.SelfCheck)];
  const keep = (...call: (typeof q)[number]) => {
    q.push(call);
    answer(call);
  };
  const answer = ([command]: (typeof q)[number]) => {
    if (/open|toggle/.test(command)) open();
    if (command === 'destroy') {
      over.abort();
      for (const host of elementsOnPage()) host.remove();
    }
  };
  const methods = 'open close toggle restart destroy on off'.split(' ').map((name) => [name, keep.bind(null, name)]);
  window.SelfCheck = Object.assign(keep, { q, version: VERSION }, Object.fromEntries(methods));
  q.forEach(answer);
}
