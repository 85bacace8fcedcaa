import { useLayoutEffect, useState } from 'preact/hooks';

/** Says a sentence to who listens; an empty one takes back what was said. */
export type Say = (sentence: string) => void;

/** The live region. What it says is its own state: to say something draws nothing else again. @param say is set to what speaks in it. */
export function Announcer({ say }: { say: { current: Say } }) {
  const [said, setSaid] = useState({ sentence: '', nth: 0 });
  useLayoutEffect(() => {
    // Silence after silence draws nothing.
    say.current = (sentence) => setSaid((before) => (sentence || before.sentence ? { sentence, nth: before.nth + 1 } : before));
  }, []);
  return (
    <p class="sr" role="status">
      {/* A new one each time, or the same sentence twice would be said once. */}
      {said.sentence && <span key={said.nth}>{said.sentence}</span>}
    </p>
  );
}
