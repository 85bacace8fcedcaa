import { useRef, useState } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser does not let the page copy. */
  readonly selected: string;
}

/** A text to copy: by the button, or by hand. */
export function CopyText({ id, label, text, copy, copied, selected }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ readonly of: string; readonly done: boolean }>();
  const copyIt = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ of: text, done: true });
    } catch {
      area.current?.focus();
      area.current?.select();
      setSaid({ of: text, done: false });
    }
  };
  return (
    <div class="copy">
      <label for={id} id={`${id}-label`}>
        {label}
      </label>
      <textarea id={id} ref={area} readOnly spellcheck={false} rows={text.split('\n').length + 1} value={text} />
      <div class="after">
        <button type="button" class="button primary" aria-describedby={`${id}-label`} onClick={copyIt}>
          {copy}
        </button>
        {/* What was copied before the form changed is no longer what stands there. */}
        <p class="said" role="status">
          {said?.of === text && (said.done ? copied : selected)}
        </p>
      </div>
    </div>
  );
}
