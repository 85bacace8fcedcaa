import { inWords } from '../../../src/proof/message.ts';
import type { Proof } from '../proof/proofs.ts';
import type { Workshop } from '../workshop-page.ts';
import { AnswerList } from './AnswerList.tsx';

/** What was tried on every path, and where it does not hold. */
export function PromiseList({ page, proof }: { page: Workshop; proof: Proof }) {
  const { look, messages } = page.words;
  const text = look.problems;
  const { walks, promises } = proof.done;
  if (!walks || !proof.answered.includes('promises')) return null;
  return (
    <section class="stack">
      <h3>{text.promises}</h3>
      {promises ? (
        <ul class="promises">
          {promises.map(({ id, title, counter }) => (
            <li key={id} data-broken={counter ? '' : undefined}>
              <strong>{counter ? text.broken : text.kept}:</strong> {inWords(title, messages)}
              {counter && (
                <>
                  <p>{inWords(counter.message, messages)}</p>
                  <AnswerList page={page} answers={counter.answers} />
                </>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p class="hint">{text.promisesLarge}</p>
      )}
    </section>
  );
}
