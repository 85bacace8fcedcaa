import type { Answer } from '../../../src/flow/flow.ts';
import type { Workshop } from '../workshop-page.ts';
import { moveVisitor } from './visitor.ts';

interface Props {
  readonly page: Workshop;
  readonly says: string;
  /** Whose answers they are, for who cannot see what the button stands beside. */
  readonly what: string;
  readonly answers: readonly Answer[];
}

/** Gives these answers in the preview, and shows it. */
export function WalkButton({ page, says, what, answers }: Props) {
  return (
    <button
      type="button"
      class="button small"
      onClick={() => {
        moveVisitor(answers);
        page.show('preview');
      }}
    >
      {says} <span class="sr">{what}</span>
    </button>
  );
}
