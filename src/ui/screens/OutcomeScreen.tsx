import type { Urgency } from '../../flow/flow.ts';
import type { OutcomeStep } from '../../flow/outcome.ts';
import { atLeast } from '../../flow/urgency.ts';
import { Button, Link } from '../parts/Action.tsx';
import { Because } from '../parts/Because.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { SectionView } from '../parts/SectionView.tsx';
import { StartAgain } from '../parts/StartAgain.tsx';
import { SummaryView } from '../parts/SummaryView.tsx';
import { useUi } from '../parts/ui.ts';
import { type ShownSection, sectionsFor } from '../words/sections.ts';

const ICONS: Readonly<Record<Urgency, IconName>> = {
  emergency: 'alert',
  urgent_same_day: 'clock',
  gp_first: 'person',
  routine: 'info',
};

/** The end: what people in this situation are advised to do, by when, and why. */
export function OutcomeScreen({ step }: { step: OutcomeStep }) {
  const { state, texts, clinic, back, show } = useUi();
  const { id, outcome } = step;
  const { urgency, contact, now } = outcome;
  const sections = sectionsFor(state.flow, outcome.sections, state.answers, clinic.region.id);
  // A card that opens with the list of emergency signs must not be headed "not an emergency".
  const opensWithSigns = outcome.sections.some(({ signs }) => signs === 'emergency');
  const view = ({ section, folded }: ShownSection) => <SectionView key={section.id} section={section} folded={folded} />;
  return (
    <section key={texts.lang} class={`step card ${urgency}`} data-outcome={id} data-urgency={urgency} part="outcome">
      <div class="top">
        <p class="eyebrow" id="intro">
          <Icon name={ICONS[urgency]} />
          {texts.chrome(`urgency.${opensWithSigns ? 'signs_first' : now ? 'now' : urgency}`)}
        </p>
        <Heading>{texts.flow(`outcomes.${id}.heading`)}</Heading>
        {urgency === 'emergency' && (
          <Link action="emergency-call" kind="emergency" icon="phone" href={`tel:${clinic.region.emergency}`}>
            {texts.chrome('call_emergency')}
          </Link>
        )}
        {sections.filter(({ section }) => section.head).map(view)}
        <Because step={step} />
      </div>
      {sections.filter(({ section }) => !section.head).map(view)}
      {urgency !== 'emergency' && <SummaryView step={step} sections={sections} />}
      {!atLeast(urgency, 'urgent_same_day') && <p class="closing">{texts.flow('closing')}</p>}
      {contact === 'after_gp' && <p class="after-gp">{texts.flow('after_gp')}</p>}
      <div class="actions">
        <Button action="back" icon="back" onTap={back}>
          {texts.chrome('back')}
        </Button>
        <StartAgain />
      </div>
      {contact && (
        <div class={contact === 'open' ? 'actions reach' : 'actions'}>
          <Button action="continue" kind={contact === 'open' ? 'primary' : 'secondary'} icon="calendar" onTap={() => show('contact')}>
            {texts.chrome('contact.go')}
          </Button>
        </div>
      )}
    </section>
  );
}
