import type { ComponentChildren } from 'preact';
import type { RaisedUrgency } from '../../flow/flow.ts';
import { Link } from './Action.tsx';
import { Bullets } from './Bullets.tsx';
import { Icon } from './Icon.tsx';
import { OohLink } from './OohLink.tsx';
import { useUi } from './ui.ts';
import { URGENCY_ICONS } from './urgency-icons.ts';

interface Props {
  readonly urgency: RaisedUrgency;
  readonly title: string;
  /** `h5` below the title of a section. */
  readonly level: 'h4' | 'h5';
  readonly items: readonly string[];
  /** What comes after the items. */
  readonly children?: ComponentChildren;
}

/** When to get help, and how soon: the same look wherever it stands, with the number to call at its foot. */
export function HelpList({ urgency, title, level: Title, items, children }: Props) {
  const { texts, clinic } = useUi();
  return (
    <div class={`part ${urgency}`}>
      <Title>
        <Icon name={URGENCY_ICONS[urgency]} />
        <span>{title}</span>
      </Title>
      <Bullets items={items} />
      {children}
      {urgency === 'emergency' && (
        <Link action="emergency-call" kind="call" icon="phone" href={`tel:${clinic.region.emergency}`}>
          {texts.chrome('call_emergency')}
        </Link>
      )}
      {urgency === 'urgent_same_day' && <OohLink />}
    </div>
  );
}
