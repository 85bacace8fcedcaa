import { replyTo } from '../words/reply-to.ts';
import { ClinicSays } from './ClinicSays.tsx';
import { useUi } from './ui.ts';

/** The word back to the last answer, where it deserves one and no question follows. */
export function Reply() {
  const { state, texts } = useUi();
  const reply = replyTo(texts, state.answers.at(-1));
  if (reply === undefined) return null;
  return (
    <ClinicSays>
      <p class="bubble" id="reply">
        {reply}
      </p>
    </ClinicSays>
  );
}
