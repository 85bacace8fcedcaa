import { useCopy } from '../../pages/useCopy.ts';
import { ShownText } from './ShownText.tsx';

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
  const [how, copyIt] = useCopy(text, id);
  return (
    <div class="copy">
      <ShownText id={id} label={label} text={text} />
      <div class="after">
        <button type="button" class="button primary" aria-describedby={`${id}-label`} onClick={copyIt}>
          {copy}
        </button>
        <p class="said" role="status">
          {how && (how === 'done' ? copied : selected)}
        </p>
      </div>
    </div>
  );
}
