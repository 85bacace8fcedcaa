import { useEffect, useState } from 'preact/hooks';
import type { OutcomeStep } from '../../flow/outcome.ts';
import { atLeast } from '../../flow/urgency.ts';
import { Button, Link } from '../parts/Action.tsx';
import { Because } from '../parts/Because.tsx';
import { Contents } from '../parts/Contents.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ReachButton } from '../parts/ReachButton.tsx';
import { Reply } from '../parts/Reply.tsx';
import { Sections } from '../parts/Sections.tsx';
import { StartAgain } from '../parts/StartAgain.tsx';
import { SummaryView } from '../parts/SummaryView.tsx';
import { useUi } from '../parts/ui.ts';
import { URGENCY_ICONS } from '../parts/urgency-icons.ts';
import { VersionLine } from '../parts/VersionLine.tsx';
import { sectionsFor } from '../words/sections.ts';

/** The end: what people in this situation are advised to do, by when, and why. */
export function OutcomeScreen({ step }: { step: OutcomeStep }) {
  const { state, texts, clinic, back } = useUi();
  const { id, outcome } = step;
  const { urgency, contact, now } = outcome;
  // What lies below is drawn once the advice has been painted.
  const [whole, setWhole] = useState(false);
  useEffect(() => setWhole(true), []);
  const shown = sectionsFor(state.flow, outcome.sections, state.answers, clinic.region.id);
  // A card that opens with the list of emergency signs must not be headed "not an emergency".
  const opensWithSigns = outcome.sections.some(({ signs }) => signs === 'emergency');
  const contents = shown
    .filter(({ section }) => section.contents)
    .map(({ section }) => ({ section: section.id, title: texts.section(section.id).title ?? '' }));
  const emergency = urgency === 'emergency';
  return (
    <section key={texts.lang} class={`step card ${urgency}`} data-outcome={id} data-urgency={urgency} part="outcome">
      <Reply />
      <div class="top">
        <p class="eyebrow" id="intro">
          <Icon name={URGENCY_ICONS[urgency]} />
          {texts.chrome(`urgency.${opensWithSigns ? 'signs_first' : now ? 'now' : urgency}`)}
        </p>
        <Heading>{texts.flow(`outcomes.${id}.heading`)}</Heading>
        {emergency && (
          <Link action="emergency-call" kind="emergency" icon="phone" href={`tel:${clinic.region.emergency}`}>
            {texts.chrome('call_emergency')}
          </Link>
        )}
        <Sections shown={shown.filter(({ section }) => section.head)} />
        {!emergency && <Because step={step} />}
      </div>
      {whole && (
        <>
          {contents.length > 0 && <Contents links={[...contents, { section: 'summary', title: texts.chrome('summary.title') }]} />}
          <Sections shown={shown.filter(({ section }) => !section.head)} />
          {/* In an emergency everything that helps goes before the doubt. */}
          {emergency ? <Because step={step} /> : <SummaryView step={step} sections={shown} />}
          {!atLeast(urgency, 'urgent_same_day') && <p class="closing">{texts.flow('closing')}</p>}
          {contact === 'after_gp' && <p class="after-gp">{texts.flow('after_gp')}</p>}
        </>
      )}
      <div class="actions">
        <Button action="back" icon="back" onTap={back}>
          {texts.chrome('back')}
        </Button>
        <StartAgain />
      </div>
      {whole && <VersionLine />}
      {contact && <ReachButton contact={contact} />}
    </section>
  );
}
