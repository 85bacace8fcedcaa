import type { Page } from './page.ts';
import { fill } from './words.ts';

/** How the owner learns of a correction: nothing tells them by itself. */
export function CurrentView({ page: { words, guide } }: { page: Page }) {
  const text = words.current;
  return (
    <>
      <h3>{text.heading}</h3>
      <p class="intro">{fill(text.intro, { version: guide.version, next: guide.next })}</p>
      <ul class="plain">
        {text.items.map((item) => (
          <li key={item}>{fill(item, { next: guide.next })}</li>
        ))}
      </ul>
    </>
  );
}
