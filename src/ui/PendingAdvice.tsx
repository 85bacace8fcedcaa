import { raisedBy } from '../flow/raised.ts';
import { DangerNote } from './DangerNote.tsx';
import { Icon } from './Icon.tsx';
import { useUi } from './ui.ts';

/**
 * Keeps urgent advice in sight while the answer that led to it is being changed: the advice stands until another
 * answer is confirmed: silence is never a "no". A sign for today that was chosen earlier stays in
 * sight too, so that somebody who stops half-way has heard it.
 */
export function PendingAdvice() {
  const { state, texts } = useUi();
  const pending = raisedBy(state.flow, state.drafts);
  const chosen = raisedBy(state.flow, state.answers);
  if (pending === 'emergency') return <DangerNote text={texts.chrome('still_emergency')} />;
  if (pending !== 'urgent_same_day' && chosen !== 'urgent_same_day') return null;
  return (
    <p class="note today" id="note">
      <Icon name="clock" />
      <span>{texts.chrome(chosen === 'urgent_same_day' ? 'already_today' : 'still_today')}</span>
    </p>
  );
}
