import { initialsOf } from '../words/initials.ts';
import { replyTo } from '../words/reply-to.ts';
import { Says } from './Says.tsx';
import { useUi } from './ui.ts';

/** The word back to the last answer, where it deserves one and no question follows. */
export function Reply() {
  const { state, texts, clinic } = useUi();
  const reply = replyTo(texts, state.answers.at(-1));
  if (reply === undefined) return null;
  return (
    <Says initials={initialsOf(clinic.name ?? '')}>
      <p class="bubble" id="reply">
        {reply}
      </p>
    </Says>
  );
}
