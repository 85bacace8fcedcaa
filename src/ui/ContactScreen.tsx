import { type ChannelId, channelsOf } from '../clinic/channels.ts';
import { Button, Link } from './Action.tsx';
import { Heading } from './Heading.tsx';
import type { IconName } from './Icon.tsx';
import { useUi } from './ui.ts';

const ICONS: Readonly<Record<ChannelId, IconName>> = { call: 'phone', book: 'calendar', whatsapp: 'chat', sms: 'chat', email: 'mail' };

/** The ways to reach the clinic. Reached only from cards that may offer it. */
export function ContactScreen() {
  const { texts, clinic, show, tapped } = useUi();
  const channels = channelsOf(clinic);
  return (
    <section class="step contact">
      <div class="bubble">
        <Heading>{texts.chrome('contact.title')}</Heading>
        <p>{texts.chrome(channels.length ? 'contact.intro' : 'contact.missing')}</p>
      </div>
      <ul class="channels">
        {channels.map(({ id, href, detail, newTab }, index) => (
          <li key={id}>
            <Link
              action={id}
              kind={index ? 'secondary' : 'primary'}
              icon={ICONS[id]}
              href={href}
              newTab={newTab === true}
              onTap={() => tapped(id)}
            >
              {texts.chrome(`contact.${id}`)}
              {detail && (
                <small>
                  <bdi>{detail}</bdi>
                </small>
              )}
              {newTab && <small>{texts.chrome('contact.new_tab')}</small>}
            </Link>
          </li>
        ))}
      </ul>
      {clinic.hours && <p class="hint">{texts.chrome('contact.hours', { hours: clinic.hours })}</p>}
      <p class="hint">{texts.chrome('contact.no_emergencies')}</p>
      <div class="actions">
        <Button action="back" icon="back" onTap={() => show('conversation')}>
          {texts.chrome('contact.none')}
        </Button>
      </div>
    </section>
  );
}
