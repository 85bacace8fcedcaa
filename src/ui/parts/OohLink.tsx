import { Link } from './Action.tsx';
import { useUi } from './ui.ts';

/** Calls the out-of-hours doctor: the clinic's regional line, else the national one, else nothing. */
export function OohLink() {
  const { texts, clinic } = useUi();
  const dial = clinic.oohPhone?.dial ?? clinic.region.oohPhone?.replaceAll(' ', '');
  if (!dial) return null;
  return (
    <Link action="ooh-call" kind="secondary" icon="phone" href={`tel:${dial}`}>
      {texts.chrome('call_ooh')}
    </Link>
  );
}
