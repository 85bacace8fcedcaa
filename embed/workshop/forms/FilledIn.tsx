import type { Words } from '../words.ts';

const NAMES = ['emergency', 'gp', 'ooh', 'ooh_name', 'clinic', 'place', 'chosen'] as const;

/** What the words in braces stand for: nobody who writes a guide can know them. */
export function FilledIn({ words: { filledIn: text } }: { words: Words }) {
  return (
    <details class="filled-in">
      <summary>
        <span class="hint">{text.title}</span>
      </summary>
      <p class="hint">{text.intro}</p>
      <dl>
        {NAMES.map((name) => (
          <div key={name}>
            <dt>
              <code>{`{${name}}`}</code>
            </dt>
            <dd>{text.names[name]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
