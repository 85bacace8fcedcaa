import type { Answer } from '../../flow/flow.ts';
import { outcomeOf } from '../../flow/outcome.ts';
import { DangerNote } from './DangerNote.tsx';
import { Icon } from './Icon.tsx';
import { useUi } from './ui.ts';

/**
 * Keeps urgent advice in sight while the answer that led to it is being changed: the advice stands until another
 * answer is confirmed: silence is never a "no". Same-day advice that was earned earlier stays in sight too, so that
 * somebody who stops half-way has heard it, and who should call now is told to stop.
 */
export function PendingAdvice() {
  const { state, texts } = useUi();
  const chosen = adviceOf(state.answers);
  const pending = adviceOf(state.drafts);
  if (pending === 'emergency') return <DangerNote text={texts.chrome('still_emergency')} />;
  if (chosen === 'now') return <DangerNote text={texts.chrome('already_now')} />;
  if (pending === 'now') return <DangerNote text={texts.chrome('still_now')} />;
  if (pending !== 'today' && chosen !== 'today') return null;
  return (
    <p class="note today" id="note">
      <Icon name="clock" />
      <span>{texts.chrome(chosen === 'today' ? 'already_today' : 'still_today')}</span>
    </p>
  );

  function adviceOf(answers: readonly Answer[]): 'emergency' | 'now' | 'today' | undefined {
    const { urgency, now } = outcomeOf(state.flow, answers).outcome;
    if (urgency === 'emergency') return urgency;
    if (urgency !== 'urgent_same_day') return undefined;
    return now ? 'now' : 'today';
  }
}
