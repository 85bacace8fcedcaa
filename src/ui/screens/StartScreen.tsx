import type { QuestionStep } from '../../flow/step.ts';
import { Button } from '../parts/Action.tsx';
import { DangerNote } from '../parts/DangerNote.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { PrivacyLink } from '../parts/PrivacyLink.tsx';
import { useUi } from '../parts/ui.ts';
import { minutesToRead } from '../words/minutes-to-read.ts';

/** What this is, what it is not, what happens to the answers, and the flow's first question as buttons. */
export function StartScreen({ step }: { step: QuestionStep }) {
  const { state, texts, reviewed, answer, show } = useUi();
  const facts: readonly [IconName, string][] = [
    ['info', texts.flow('start.disclaimer')],
    ['lock', texts.flow('start.privacy')],
    ['clock', texts.chrome('start_time', { count: minutesToRead(state.flow, texts), questions: step.total })],
    ['person', `${texts.flow('start.for')} ${texts.flow('start.other')}`],
  ];
  return (
    <section key={texts.lang} class="step start" data-question={step.id}>
      <div class="bubble">
        <Heading>{texts.flow('start.hello')}</Heading>
        <p>
          {texts.flow('start.fright')} {texts.flow('start.what')}
        </p>
      </div>
      <DangerNote text={texts.flow('start.danger')} />
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without marks for none */}
      <ul role="list" class="facts">
        {facts.map(([icon, fact]) => (
          <li key={icon}>
            <Icon name={icon} />
            <span>{fact}</span>
          </li>
        ))}
      </ul>
      {!reviewed && <p class="hint">{texts.flow('start.draft')}</p>}
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
