import { fill } from '../words.ts';
import type { Workshop } from '../workshop-page.ts';

interface Props {
  readonly page: Workshop;
  readonly title: string;
  readonly hint: string;
  /** Undefined as long as it cannot be made: why is told above the rows that wait. */
  readonly give: (() => void) | undefined;
}

/** One thing to take along. */
export function OutRow({ page, title, hint, give }: Props) {
  const text = page.words.look.out;
  return (
    <section class="out-row">
      <div>
        <h3>{title}</h3>
        <p class="hint">{hint}</p>
      </div>
      <button
        type="button"
        class="button small"
        aria-disabled={give ? undefined : true}
        aria-describedby={give ? undefined : 'out-state'}
        aria-label={fill(text.downloadWhat, { what: title })}
        onClick={() => give?.()}
      >
        {text.download}
      </button>
    </section>
  );
}
