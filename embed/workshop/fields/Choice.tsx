import { FieldHead } from './FieldHead.tsx';

interface Props {
  readonly place: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly write: (value: string) => void;
}

/** One of several, in a list that folds. A value that is not among them any more stays, to be seen. */
export function Choice({ place, label, hint, value, options, write }: Props) {
  const known = options.some(([each]) => each === value) ? options : [[value, value] as const, ...options];
  return (
    <div class="field">
      <FieldHead place={place} label={label} hint={hint} />
      <select
        id={place}
        data-place={place}
        aria-describedby={hint ? `${place}-hint` : undefined}
        value={value}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      >
        {known.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
