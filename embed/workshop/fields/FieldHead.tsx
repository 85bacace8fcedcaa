interface Props {
  readonly place: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** What stands over the control of a place: what it is called, and a hint, which `<place>-hint` names. */
export function FieldHead({ place, label, hint }: Props) {
  return (
    <>
      <label for={place}>{label}</label>
      {hint && (
        <p class="hint" id={`${place}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}
