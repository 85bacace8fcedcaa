interface Props {
  readonly place: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly choose: (checked: boolean) => void;
}

/** A box to tick, with one sentence below it that says what it does. */
export function Tick({ place, label, hint, checked, choose }: Props) {
  return (
    <div class="tick">
      <label class="check">
        <input
          type="checkbox"
          id={place}
          data-place={place}
          aria-describedby={hint ? `${place}-hint` : undefined}
          checked={checked}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />
        {label}
      </label>
      {hint && (
        <p class="hint" id={`${place}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
