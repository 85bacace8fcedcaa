import { FieldHead } from './FieldHead.tsx';
import { useWhole } from './useWhole.ts';

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
  const { whole, near } = useWhole(known.length);
  const shown = whole ? known : known.filter(([each]) => each === value);
  return (
    <div class="field">
      <FieldHead place={place} label={label} hint={hint} />
      <select
        id={place}
        data-place={place}
        aria-describedby={hint ? `${place}-hint` : undefined}
        value={value}
        {...near}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      >
        {shown.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
