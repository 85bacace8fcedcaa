import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { FieldHead } from './FieldHead.tsx';

interface Props {
  readonly place: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  /** What to write instead, for a value that cannot be right. It is kept as it was typed. */
  readonly problem?: string | undefined;
  readonly write: (value: string) => void;
}

/** A field of one line that is kept as it is typed. Nobody is told off while typing: a mistake is named when the field is left. */
export function Line({ place, label, hint, value, type = 'text', problem, write }: Props) {
  const [left, setLeft] = useState(false);
  const told = left || type === 'date' ? (problem ?? '') : '';
  const input = {
    id: place,
    'data-place': place,
    autocomplete: 'off',
    spellcheck: false,
    'aria-describedby': `${hint ? `${place}-hint ` : ''}${place}-problem`,
    'aria-invalid': told !== '' || undefined,
    value,
    onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => write(currentTarget.value),
    onBlur: () => setLeft(true),
  } as const;
  return (
    <div class="field" data-type={type}>
      <FieldHead place={place} label={label} hint={hint} />
      {type === 'date' ? <input type="date" {...input} /> : <input type="text" {...input} />}
      <p class="problem" id={`${place}-problem`} aria-live="polite">
        {told}
      </p>
    </div>
  );
}
