import { Button } from '../parts/Action.tsx';
import { ClinicSays } from '../parts/ClinicSays.tsx';
import { Heading } from '../parts/Heading.tsx';
import { StartAgain } from '../parts/StartAgain.tsx';
import { useUi } from '../parts/ui.ts';

/** After a message has arrived: nothing of it is left on the page. */
export function SentScreen() {
  const { texts, message, show } = useUi();
  return (
    <section key={texts.lang} class="step contact">
      <ClinicSays>
        <div class="bubble">
          <Heading>{texts.chrome('message.sent')}</Heading>
          <p id="intro">{texts.chrome('message.next')}</p>
          <p id="hint">{texts.chrome('message.meanwhile')}</p>
        </div>
      </ClinicSays>
      <div class="actions">
        <Button
          action="back"
          kind="primary"
          icon="back"
          onTap={() => {
            message.clear();
            show('conversation');
          }}
        >
          {texts.chrome('back_to_conversation')}
        </Button>
        <StartAgain />
      </div>
    </section>
  );
}
