import type { Channel, ChannelId } from '../../clinic/channels.ts';
import { isAfterGp } from '../words/is-after-gp.ts';
import { Button, Link } from './Action.tsx';
import { ChangingText } from './ChangingText.tsx';
import type { IconName } from './Icon.tsx';
import { useUi } from './ui.ts';

const ICONS: Readonly<Record<ChannelId, IconName>> = {
  call: 'phone',
  book: 'calendar',
  whatsapp: 'chat',
  sms: 'chat',
  message: 'chat',
  email: 'mail',
};

interface Props {
  readonly channel: Channel;
  readonly first: boolean;
  /** Undefined where it is not known whether the clinic is open. */
  readonly open: boolean | undefined;
  /** When the clinic opens, in words. */
  readonly opens: string | undefined;
}

/** One way to reach the clinic: a link, or what opens the message form. */
export function ChannelItem({ channel: { id, href, detail, newTab }, first, open, opens }: Props) {
  const { state, texts, message, tapped } = useUi();
  const look = { action: id, kind: first ? 'primary' : 'secondary', icon: ICONS[id] } as const;
  const words = (
    <>
      <ChangingText text={texts.chrome(id === 'call' && open ? 'contact.call_now' : `contact.${id}`)} />
      {detail && (
        <small>
          <bdi>{detail}</bdi>
        </small>
      )}
      {id === 'call' && opens && <small key={opens}>{opens}</small>}
      {id === 'book' && !isAfterGp(state.step) && <small>{texts.chrome('contact.book_how')}</small>}
    </>
  );
  if (id === 'message') {
    return (
      <Button {...look} onTap={() => message.show(true)}>
        {words}
      </Button>
    );
  }
  return (
    <Link {...look} href={href} newTab={newTab === true} onTap={() => tapped(id)}>
      {words}
    </Link>
  );
}
