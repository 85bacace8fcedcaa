import { useEffect, useRef } from 'preact/hooks';
import { inWords } from '../../src/proof/message.ts';
import type { LeftOut } from './machine.ts';
import { fill, type Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly leftOut: LeftOut;
  readonly putAway: () => void;
}

/** What of a questionnaire is not in the flow that it became. It can be folded, and stays until the author has read it. */
export function LeftNote({ words, leftOut: { name, left }, putAway }: Props) {
  const text = words.left;
  const summary = useRef<HTMLElement>(null);
  // It is read before anything else, but takes the focus from nobody who is at work.
  useEffect(() => {
    if (document.activeElement === document.body) summary.current?.focus();
  }, [left]);
  const places = new Map<string, readonly string[]>();
  for (const { place, says } of left) {
    const line = inWords(says, words.messages);
    places.set(line, [...(places.get(line) ?? []), place]);
  }
  return (
    <aside class="left-note" aria-labelledby="left-heading">
      <details open>
        <summary ref={summary}>
          <h2 id="left-heading">{fill(text.heading, { name })}</h2>
        </summary>
        <p>{text.hint}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by Tab, so that arrow keys scroll it. */}
        <section class="left-list" aria-label={text.list} tabIndex={0}>
          <ul>
            {[...places].map(([says, at]) => (
              <li key={says}>
                {says} <span class="left-places">{at.join(', ')}</span>
              </li>
            ))}
          </ul>
        </section>
        <button type="button" class="button small" onClick={putAway}>
          {text.putAway}
        </button>
      </details>
    </aside>
  );
}
