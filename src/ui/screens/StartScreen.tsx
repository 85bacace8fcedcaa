import type { QuestionStep } from '../../flow/step.ts';
import { Button } from '../parts/Action.tsx';
import { BareList } from '../parts/BareList.tsx';
import { ClinicSays } from '../parts/ClinicSays.tsx';
import { DangerNote } from '../parts/DangerNote.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { PrivacyLink } from '../parts/PrivacyLink.tsx';
import { useUi } from '../parts/ui.ts';
import { minutesToRead } from '../words/minutes-to-read.ts';

/** What this is, what it is not, what happens to the answers, and the flow's first question as buttons: on one screen of a phone. */
export function StartScreen({ step }: { step: QuestionStep }) {
  const { state, texts, own, reviewed, answer, show } = useUi();
  const draft = () => (own ? texts.chrome('own_draft') : texts.flow('start.draft'));
  const count = minutesToRead(state.flow, texts);
  const inShort: readonly [IconName, string][] = [
    ['clock', texts.chrome('start_minutes', { count })],
    ['lock', texts.flow('start.short_privacy')],
    ['info', texts.flow('start.short_disclaimer')],
  ];
  const inFull: readonly [IconName, string][] = [
    ['info', texts.flow('start.disclaimer')],
    ['lock', texts.flow('start.privacy')],
    ['clock', texts.chrome('start_time', { count, questions: step.total })],
    ['person', texts.flow('start.other')],
  ];
  return (
    <section key={texts.lang} class="step start" data-question={step.id}>
      <ClinicSays>
        <div class="bubble">
          <Heading>{texts.flow('start.hello')}</Heading>
          <p>
            {texts.flow('start.fright')} {texts.flow('start.what')}
          </p>
        </div>
      </ClinicSays>
      <DangerNote text={texts.flow('start.danger')} />
      <Facts name="chips" facts={inShort} />
      <p class="hint">
        {texts.flow('start.for')} {own && texts.chrome('own')} {!reviewed && draft()}
      </p>
      <details class="more">
        <summary>{texts.flow('start.more')}</summary>
        <Facts name="facts" facts={inFull} />
      </details>
      <div class="links">
        <Button action="read-all" kind="link" icon="read" onTap={() => show('read')}>
          {texts.chrome('read_all')}
        </Button>
        <PrivacyLink />
      </div>
      <div class="actions reach">
        {Object.keys(step.question.options).map((option, index) => (
          <Button
            key={option}
            action={index ? option.replaceAll('_', '-') : 'start'}
            option={option}
            kind={index ? 'secondary' : 'primary'}
            onTap={() => answer(step.id, [option])}
          >
            {texts.flow(`questions.${step.id}.options.${option}.label`)}
          </Button>
        ))}
      </div>
    </section>
  );
}

function Facts({ name, facts }: { name: string; facts: readonly [IconName, string][] }) {
  return (
    <BareList class={name}>
      {facts.map(([icon, fact]) => (
        <li key={icon}>
          <Icon name={icon} />
          <span>{fact}</span>
        </li>
      ))}
    </BareList>
  );
}
