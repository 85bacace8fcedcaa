import type { Flow } from '../../flow/flow.ts';
import { BackToConversation } from '../parts/BackToConversation.tsx';
import { Heading } from '../parts/Heading.tsx';
import { SectionView } from '../parts/SectionView.tsx';
import { StartAgain } from '../parts/StartAgain.tsx';
import { useUi } from '../parts/ui.ts';
import { isFor } from '../words/sections.ts';

/** The whole leaflet without a question: every warning sign first, then everything that any card can say. */
export function ReadScreen() {
  const { state, texts, clinic } = useUi();
  return (
    <section key={texts.lang} class="step leaflet">
      <div class="bubble">
        <Heading>{texts.flow('title')}</Heading>
        <p>{texts.flow('start.disclaimer')}</p>
      </div>
      {leafletOf(state.flow)
        .filter((section) => isFor(section, clinic.region.id))
        .map((section) => (
          <SectionView key={section.id} section={section} />
        ))}
      <BackToConversation />
      <StartAgain />
    </section>
  );
}

/** Outcome by outcome, the signs that lead to it (the fallback lists them all) and what it advises; each section once. */
function leafletOf(flow: Flow) {
  const { [flow.fallback]: fallback, ...outcomes } = flow.outcomes;
  const sections = Object.values(outcomes).flatMap((outcome) => [
    ...(fallback?.sections.filter(({ signs }) => signs === outcome.urgency) ?? []),
    ...outcome.sections.filter(({ personal }) => !personal),
  ]);
  return [...new Map(sections.map((section) => [section.id, section])).values()];
}
