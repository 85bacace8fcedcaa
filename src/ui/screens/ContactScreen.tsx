import { channelsOf } from '../../clinic/channels.ts';
import { openingAt } from '../../clinic/opening.ts';
import { Button } from '../parts/Action.tsx';
import { ChangingText } from '../parts/ChangingText.tsx';
import { ChannelItem } from '../parts/ChannelItem.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useUi } from '../parts/ui.ts';
import { clockText, opensText, openText } from '../words/opening-text.ts';

/** The ways to reach the clinic, ordered by whether it is open. Reached only from cards that may offer it. */
export function ContactScreen() {
  const { texts, clinic, now, show } = useUi();
  const { hours, openingHours, timeZone, region } = clinic;
  const opening = openingHours && openingAt(openingHours, timeZone, now());
  const opens = opening && opensText(opening, texts, region.id);
  const channels = channelsOf(clinic, opening);
  return (
    <section key={texts.lang} class="step contact">
      <div class="bubble">
        <Heading>{texts.chrome('contact.title')}</Heading>
        {opening && (
          <p class="opening" id="intro">
            <Icon name="clock" />
            <span>
              <strong>
                <ChangingText text={[openText(opening, texts, region.id), opens].filter(Boolean).join(' ')} />
              </strong>{' '}
              <ChangingText text={clockText(timeZone, now(), texts, region.id)} />
            </span>
          </p>
        )}
        <p>{texts.chrome(channels.length ? 'contact.intro' : 'contact.missing')}</p>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without marks for none */}
      <ul role="list" class="channels">
        {channels.map((channel, index) => (
          <li key={channel.id}>
            <ChannelItem channel={channel} first={index === 0} open={opening?.open} opens={opens} />
          </li>
        ))}
      </ul>
      {hours && <p class="hint">{texts.chrome('contact.hours', { hours })}</p>}
      <p class="hint">{texts.chrome('contact.no_emergencies')}</p>
      <div class="actions">
        <Button action="back" icon="back" onTap={() => show('conversation')}>
          {texts.chrome('contact.none')}
        </Button>
      </div>
    </section>
  );
}
