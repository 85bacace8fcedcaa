import { isUnwritten } from '../../../src/author/unwritten.ts';

interface Props {
  readonly place: string;
  readonly lang: string;
  readonly label: string;
  /** What to say of words that are still to be written; empty where they are. */
  readonly missing: string;
  readonly text: string;
  readonly hint?: string;
  readonly write: (text: string) => void;
}

const LINE = 38; // characters that fit beside another language, for browsers that do not fit the field to its text

/** The words of one language. A stub is chosen whole when it is gone to, so that the first letter takes its place. */
export function WordsCell({ place, lang, label, missing, text, hint, write }: Props) {
  const rows = text.split('\n').reduce((all, line) => all + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return (
    <div class="field">
      <div class="cell-head">
        <label for={place}>{label}</label>
        {missing && (
          <span class="count" id={`${place}-missing`}>
            {missing}
          </span>
        )}
      </div>
      <textarea
        id={place}
        data-place={place}
        lang={lang}
        dir="auto"
        rows={Math.min(rows, 14)}
        aria-describedby={[hint, missing && `${place}-missing`].filter(Boolean).join(' ') || undefined}
        value={text}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onFocus={({ currentTarget }) => isUnwritten(text) && currentTarget.select()}
      />
    </div>
  );
}
