interface Props {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** A text that can be read and selected, and not changed. */
export function ShownText({ id, label, text }: Props) {
  return (
    <>
      <label for={id} id={`${id}-label`}>
        {label}
      </label>
      <textarea id={id} readOnly spellcheck={false} rows={text.split('\n').length + 1} value={text} />
    </>
  );
}
