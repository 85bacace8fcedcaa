import { BareList } from '../../pages/BareList.tsx';
import type { TableProof } from '../proof/table-proof.ts';
import { useProof } from '../proof/useProof.ts';
import { labelOf, titleOf } from '../title-of.ts';
import { fill } from '../words.ts';
import type { Workshop } from '../workshop-page.ts';
import { counted } from './counted.ts';
import { Folded } from './Folded.tsx';
import { Waits } from './Waits.tsx';

/** The decision table to read: for each card the paths that end on it, in the words of the flow. */
export function TablePane({ page }: { page: Workshop }) {
  const proof = useProof(page.file, 'table');
  const text = page.words.look.table;
  const table = proof?.done.table;
  if (!table) return <Waits page={page} proof={proof} part="table" />;
  return (
    <div class="stack">
      <p class="hint">{text.intro}</p>
      {table.more && <p class="note">{fill(text.more, { paths: counted(page, 'paths', table.more) })}</p>}
      {table.outcomes.map(({ outcome, paths }) => (
        <Folded
          key={outcome}
          title={
            <>
              <span class="dot" data-urgency={page.file.flow.outcomes[outcome]?.urgency} />
              <h3>{titleOf(page, `flow.outcomes.${outcome}`)}</h3>
              <span class="aside-note">{counted(page, 'paths', paths.length)}</span>
            </>
          }
        >
          {paths.length === 0 ? <p class="hint">{text.none}</p> : <Paths page={page} paths={paths} />}
        </Folded>
      ))}
    </div>
  );
}

function Paths({ page, paths }: { page: Workshop; paths: TableProof['outcomes'][number]['paths'] }) {
  const text = page.words.look.table;
  return (
    <BareList ordered class="paths">
      {paths.map(({ steps, walks }, index) => (
        <li key={index}>
          <ol class="answers">
            {steps.map(({ question, options }) => {
              const labels = options.map((option) => labelOf(page, question, option));
              return (
                <li key={question}>
                  <span class="asked">{titleOf(page, `flow.questions.${question}`)}</span>{' '}
                  <strong>{labels.length > 1 ? fill(text.any, { options: labels.join(' / ') }) : labels[0]}</strong>
                </li>
              );
            })}
          </ol>
          {walks !== '1' && <p class="hint">{fill(text.stands, { walks: counted(page, 'walks', walks) })}</p>}
        </li>
      ))}
    </BareList>
  );
}
