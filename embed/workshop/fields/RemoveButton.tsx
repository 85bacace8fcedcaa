import { useId, useState } from 'preact/hooks';
import { placeName } from '../place-name.ts';
import { fill } from '../words.ts';
import type { Editing } from '../workshop-page.ts';

interface Props {
  readonly page: Editing;
  /** What it removes, in words. */
  readonly what: string;
  /** The places that name it, besides its own. */
  readonly mentions: readonly string[];
  readonly remove: () => void;
}

/** Removes at once what nothing else names; of what is named elsewhere it says first where. It can be undone all the same. */
export function RemoveButton({ page, what, mentions, remove }: Props) {
  const { words, lang } = page;
  const [asked, setAsked] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="button small"
        aria-label={fill(words.form.removeIt, { what })}
        aria-expanded={mentions.length > 0 ? asked : undefined}
        aria-controls={asked ? id : undefined}
        onClick={() => (mentions.length > 0 ? setAsked(!asked) : remove())}
      >
        {words.form.remove}
      </button>
      {asked && mentions.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: buttons, not fields of a form.
        <div class="note mentions" role="group" id={id} aria-label={fill(words.form.removeIt, { what })}>
          <p>{fill(words.form.mentioned, { what })}</p>
          <ul>
            {mentions.map((place) => (
              <li key={place}>
                <button type="button" class="link" onClick={() => page.goTo(place)}>
                  {placeName(words, lang, place)}
                </button>
              </li>
            ))}
          </ul>
          <div class="row">
            <button
              type="button"
              class="button small danger"
              onClick={() => {
                setAsked(false);
                remove();
              }}
            >
              {words.form.removeAnyway}
            </button>
            <button type="button" class="button small" onClick={() => setAsked(false)}>
              {words.form.keep}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
