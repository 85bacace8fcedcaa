import type { Outcome } from '../../flow/flow.ts';
import { unbroken } from '../words/unbroken.ts';
import { Button } from './Action.tsx';
import { useUi } from './ui.ts';

/** To the ways to reach the clinic. After the GP it only says that one can; an appointment is named where nothing speaks against it. */
export function ReachButton({ contact }: { contact: NonNullable<Outcome['contact']> }) {
  const { texts, clinic, show } = useUi();
  const go = () => show('contact');
  if (contact === 'after_gp') {
    return (
      <div class="actions">
        <Button action="continue" onTap={go}>
          {texts.chrome('contact.go_after_gp')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <p class="question">{texts.chrome('contact.question')}</p>
      <div class="actions reach">
        <Button action="continue" kind="primary" onTap={go}>
          {texts.chrome('contact.go')} {clinic.name && <small>{unbroken(clinic.name)}</small>}
        </Button>
      </div>
    </>
  );
}
