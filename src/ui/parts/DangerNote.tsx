import { Link } from './Action.tsx';
import { Icon } from './Icon.tsx';
import { useUi } from './ui.ts';

/** A sentence about danger with the emergency number to tap beside it. */
export function DangerNote({ text }: { text: string }) {
  const { texts, clinic } = useUi();
  return (
    <p class="note danger" id="note">
      <Icon name="alert" />
      <span>
        {text}{' '}
        <Link action="emergency-call" kind="link" href={`tel:${clinic.region.emergency}`}>
          {texts.chrome('call_emergency')}
        </Link>
      </span>
    </p>
  );
}
