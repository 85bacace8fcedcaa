interface Props {
  readonly id: string;
  readonly label: string;
  readonly hints: readonly string[];
  readonly checked: boolean;
  /** Where there is nothing to choose, only the hint says why. */
  readonly hidden?: boolean;
  readonly choose: (checked: boolean) => void;
}

/** A box to tick, with what it does below it. */
export function CheckBox({ id, label, hints, checked, hidden = false, choose }: Props) {
  return (
    <div class="choice">
      <label class="check" hidden={hidden}>
        <input
          type="checkbox"
          id={id}
          aria-describedby={`${id}-hint`}
          checked={checked}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />
        {label}
      </label>
      <div id={`${id}-hint`}>
        {hints.map((hint) => (
          <p key={hint} class="hint">
            {hint}
          </p>
        ))}
      </div>
    </div>
  );
}
