import { Link } from './Action.tsx';
import { useUi } from './ui.ts';

/** The clinic's privacy statement, where there is one. */
export function PrivacyLink() {
  const { texts, clinic } = useUi();
  if (!clinic.privacyUrl) return null;
  return (
    <Link action="privacy" kind="link" icon="lock" href={clinic.privacyUrl} newTab>
      {texts.chrome('privacy')}
    </Link>
  );
}
