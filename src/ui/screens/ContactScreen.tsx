import { channelsOf } from '../../clinic/channels.ts';
import { openingAt } from '../../clinic/opening.ts';
import { Button } from '../parts/Action.tsx';
import { BareList } from '../parts/BareList.tsx';
import { ChangingText } from '../parts/ChangingText.tsx';
import { ChannelItem } from '../parts/ChannelItem.tsx';
import { ClinicSays } from '../parts/ClinicSays.tsx';
import { Heading } from '../parts/Heading.tsx';
import { HoursList } from '../parts/HoursList.tsx';
import { Icon } from '../parts/Icon.tsx';
import { StartAgain } from '../parts/StartAgain.tsx';
import { useUi } from '../parts/ui.ts';
import { isAfterGp } from '../words/is-after-gp.ts';
import { clockText, opensText, openText } from '../words/opening-text.ts';

/** The ways to reach the clinic, ordered by whether it is open. Reached only from cards that may offer it. */
export function ContactScreen() {
  const { state, texts, clinic, now, show } = useUi();
  const { hours, openingHours, timeZone, region } = clinic;
  const opening = openingHours && openingAt(openingHours, timeZone, now());
  const opens = opening && opensText(opening, texts, region.id);
  const channels = channelsOf(clinic, opening);
  const afterGp = isAfterGp(state.step);
  const intro = afterGp ? 'contact.intro_after_gp' : 'contact.intro';
  return (
    <section key={texts.lang} class="step contact">
      <ClinicSays>
        <div class="bubble">
          <Heading>{texts.chrome(afterGp ? 'contact.title_after_gp' : 'contact.title')}</Heading>
          {opening && (
            <p class="opening" id="intro">
              {opening.open ? <span class="dot" /> : <Icon name="clock" />}
              <span>
                <strong>
                  <ChangingText text={[openText(opening, texts, region.id), opens].filter(Boolean).join(' ')} />
                </strong>{' '}
                <ChangingText text={clockText(timeZone, now(), texts, region.id)} />
              </span>
            </p>
          )}
          <p id="hint">{texts.chrome(channels.length ? intro : 'contact.missing')}</p>
        </div>
      </ClinicSays>
      <BareList class="channels">
        {channels.map((channel, index) => (
          <li key={channel.id}>
            <ChannelItem channel={channel} first={index === 0} open={opening?.open} opens={opens} />
          </li>
        ))}
      </BareList>
      {openingHours ? <HoursList hours={openingHours} /> : hours && <p class="hint">{texts.chrome('contact.hours', { hours })}</p>}
      <p class="hint">{texts.chrome('contact.no_emergencies')}</p>
      <div class="actions">
        <Button action="back" kind="link" icon="back" onTap={() => show('conversation')}>
          {texts.chrome('contact.none')}
        </Button>
        <StartAgain />
      </div>
    </section>
  );
}
