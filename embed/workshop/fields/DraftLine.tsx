import { useState } from 'preact/hooks';
import { FieldHead } from './FieldHead.tsx';

interface Props {
  readonly place: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What to write instead, for a text that cannot be used. */
  readonly check: (text: string) => string | undefined;
  /** The text is good, and the author is done with it. */
  readonly commit: (text: string) => void;
}

/** A field whose text counts once it is whole: when it is left, or by Enter. What cannot be used stays to be mended, with a sentence. */
export function DraftLine({ place, label, hint, value, check, commit }: Props) {
  const [draft, setDraft] = useState({ of: value, text: value });
  const text = draft.of === value ? draft.text : value;
  const problem = text === value ? undefined : check(text);
  const done = () => {
    if (text !== value && problem === undefined) commit(text);
  };
  return (
    <div class="field">
      <FieldHead place={place} label={label} hint={hint} />
      <input
        id={place}
        data-place={place}
        class="name"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={`${hint ? `${place}-hint ` : ''}${place}-problem`}
        aria-invalid={problem !== undefined || undefined}
        value={text}
        onInput={({ currentTarget }) => setDraft({ of: value, text: currentTarget.value })}
        onKeyDown={({ key }) => key === 'Enter' && done()}
        onBlur={done}
      />
      <p class="problem" id={`${place}-problem`} aria-live="polite">
        {problem}
      </p>
    </div>
  );
}
