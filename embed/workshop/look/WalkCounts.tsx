import { BareList } from '../../pages/BareList.tsx';
import type { Proof } from '../proof/proofs.ts';
import { titleOf } from '../title-of.ts';
import { fill } from '../words.ts';
import type { Workshop } from '../workshop-page.ts';
import { counted } from './counted.ts';

/** How many paths there are, and on which card they end. */
export function WalkCounts({ page, proof }: { page: Workshop; proof: Proof }) {
  const text = page.words.look.problems;
  const { walks } = proof.done;
  if (!walks) return null;
  const { questions, paths } = walks;
  return (
    <section class="stack">
      <h3>{text.ends}</h3>
      <p class="hint">
        {fill(text.walks, {
          questions: counted(page, 'questions', questions),
          paths: counted(page, 'paths', paths),
          walks: counted(page, 'walks', walks.walks),
        })}
      </p>
      <BareList class="rows">
        {walks.ends.map(({ outcome, paths: endHere }) => (
          <li key={outcome}>
            <span class="dot" data-urgency={page.file.flow.outcomes[outcome]?.urgency} />
            <span class="row-name">
              {titleOf(page, `flow.outcomes.${outcome}`)} <small>{outcome}</small>
            </span>
            <span>{counted(page, 'paths', endHere)}</span>
          </li>
        ))}
      </BareList>
    </section>
  );
}
