import { guarded } from '../src/ui/guarded.ts';
import { reportFault } from './console.ts';
import { TAG } from './element.ts';

/** Sent by a second run of the script on the same page, which happens where a router runs the tags of the next page. */
const AGAIN = 'self-check:again';

let place = () => {};
let waiting: ReturnType<typeof setTimeout>;
const observer = new MutationObserver(
  guarded((records: readonly MutationRecord[]) => {
    watch();
    const gone = records.flatMap(({ removedNodes }) => [...removedNodes]).filter((node) => node instanceof Element);
    // An element that is taken off alone was meant to go; one that went with the rest of the page was not.
    const swapped =
      gone.some(({ localName }) => localName === 'body') || (gone.length > 1 && gone.some(({ localName }) => localName === TAG));
    // A task later: by then Turbo has carried over what is permanent, which may be the widget.
    if (swapped) waiting = setTimeout(place);
  }, reportFault),
);

/**
 * Calls `placeAgain` where a router shows another page without loading one, as Turbo and htmx do: the body is another one,
 * or it has other content, or the script has run again.
 */
export function watchSwaps(placeAgain: () => void): void {
  place = guarded(placeAgain, reportFault);
  document.addEventListener(AGAIN, place);
  watch();
}

export function stopWatchingSwaps(): void {
  document.removeEventListener(AGAIN, place);
  observer.disconnect();
  clearTimeout(waiting);
}

/** Tells the script that came first that this page has its tag too. */
export function runAgain(): void {
  document.dispatchEvent(new Event(AGAIN));
}

function watch() {
  for (const node of [document.documentElement, document.body]) if (node) observer.observe(node, { childList: true });
}
