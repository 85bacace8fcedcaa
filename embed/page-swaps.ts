import { attempt } from './console.ts';
import { TAG } from './element.ts';

let place: (() => void) | undefined;
let waiting: ReturnType<typeof setTimeout>;
const observer = new MutationObserver((records) => {
  watch();
  const gone = records.flatMap(({ removedNodes }) => [...removedNodes]).filter((node) => node instanceof Element);
  // An element that is taken off alone was meant to go; one that went with the rest of the page was not.
  const swapped =
    gone.some(({ localName }) => localName === 'body') || (gone.length > 1 && gone.some(({ localName }) => localName === TAG));
  // A task later: by then Turbo has carried over what is permanent, which may be the widget.
  if (swapped) waiting = setTimeout(runAgain);
});

/**
 * Calls `placeAgain` where a router shows another page without loading one, as Turbo and htmx do: the body is another one,
 * or it has other content, or the script has run again.
 */
export function watchSwaps(placeAgain: () => void): void {
  place = placeAgain;
  watch();
}

export function stopWatchingSwaps(): void {
  place = undefined;
  observer.disconnect();
  clearTimeout(waiting);
}

/** A router runs the tags of the next page, and so does a page that is written anew: the script that came first is told by the second. */
export function runAgain(): void {
  if (!place) return;
  watch();
  attempt(place);
}

function watch() {
  for (const node of [document.documentElement, document.body]) if (node) observer.observe(node, { childList: true });
}
