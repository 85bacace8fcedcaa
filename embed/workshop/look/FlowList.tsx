import { END } from '../../../src/flow/flow.ts';
import { BareList } from '../../pages/BareList.tsx';
import { titleOf } from '../title-of.ts';
import { fill } from '../words.ts';
import type { Workshop } from '../workshop-page.ts';
import { Folded } from './Folded.tsx';

/** What the drawing shows, for who cannot see it: each question and where it leads. */
export function FlowList({ page, here }: { page: Workshop; here: string | undefined }) {
  const text = page.words.look.drawing;
  const nameOf = (id: string) => (id === END ? text.end : titleOf(page, `flow.questions.${id}`));
  return (
    <Folded title={<h3>{text.list}</h3>}>
      <BareList ordered class="paths">
        {Object.entries(page.file.flow.questions).map(([id, { next }]) => (
          <li key={id} aria-current={`flow.questions.${id}` === here ? 'step' : undefined}>
            <button type="button" class="link" onClick={() => page.goTo(`flow.questions.${id}`)}>
              {nameOf(id)}
            </button>
            <p class="hint">{fill(text.leadsTo, { targets: [...new Set(next.map(({ goTo }) => nameOf(goTo)))].join(' · ') })}</p>
          </li>
        ))}
      </BareList>
    </Folded>
  );
}
