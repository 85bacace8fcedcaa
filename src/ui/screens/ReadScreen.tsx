import type { Flow, RaisedUrgency, Section } from '../../flow/flow.ts';
import { leafletOf } from '../../flow/leaflet.ts';
import { BackToConversation } from '../parts/BackToConversation.tsx';
import { ClinicSays } from '../parts/ClinicSays.tsx';
import { Contents } from '../parts/Contents.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Sections } from '../parts/Sections.tsx';
import { useUi } from '../parts/ui.ts';
import { isFor, type ShownSection } from '../words/sections.ts';

/** The whole leaflet without a question: every warning sign first, then everything that any card can say. */
export function ReadScreen() {
  const { state, texts, clinic } = useUi();
  const { flow } = state;
  const sections = leafletOf(flow).filter((section) => isFor(section, clinic.region.id));
  // A list of signs goes by what its card says; its own title is a sentence.
  const titleOf = ({ id, signs }: Section) => (signs ? texts.flow(`outcomes.${cardOf(flow, signs)}.heading`) : texts.section(id).title);
  const links = sections
    .filter(({ signs, contents }) => signs || contents)
    .map((section) => ({ section: section.id, title: titleOf(section) ?? '' }));
  return (
    <section key={texts.lang} class="step leaflet">
      <ClinicSays>
        <div class="bubble">
          <Heading>{texts.flow('title')}</Heading>
          <p>{texts.flow('start.disclaimer')}</p>
        </div>
      </ClinicSays>
      <Contents links={links} />
      <Sections shown={sections.map(shownOf)} />
      <BackToConversation />
    </section>
  );
}

/** Background is folded, and so is what says once more when to get help: here every warning sign stands above it. */
const shownOf = (section: Section): ShownSection => ({ section, folded: section.fold !== undefined || section.parts !== undefined });

/** The general card of an urgency. */
function cardOf(flow: Flow, urgency: RaisedUrgency): string {
  const cards = Object.entries(flow.outcomes).filter(([id, outcome]) => id !== flow.fallback && outcome.urgency === urgency);
  return (cards.find(([, { when }]) => !when) ?? cards[0])?.[0] ?? flow.fallback;
}
