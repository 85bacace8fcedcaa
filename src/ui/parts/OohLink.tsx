import { oohDial } from '../words/ooh-dial.ts';
import { Link } from './Action.tsx';
import { useUi } from './ui.ts';

/** Calls the out-of-hours doctor, and says when that is the one to call. Nothing where the number is not known. */
export function OohLink() {
  const { texts, clinic } = useUi();
  const dial = oohDial(clinic);
  if (!dial) return null;
  return (
    <Link action="ooh-call" kind="call" icon="phone" href={`tel:${dial}`}>
      {texts.chrome('call_ooh')} <small>{texts.chrome('ooh_times')}</small>
    </Link>
  );
}
