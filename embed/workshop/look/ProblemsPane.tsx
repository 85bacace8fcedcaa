import { useState } from 'preact/hooks';
import type { FileProblem } from '../../../src/author/flow-file.ts';
import { inWords } from '../../../src/proof/message.ts';
import { BareList } from '../../pages/BareList.tsx';
import { placeName } from '../place-name.ts';
import type { Proof } from '../proof/proofs.ts';
import { useProof } from '../proof/useProof.ts';
import { fill } from '../words.ts';
import type { Workshop } from '../workshop-page.ts';
import { AnswerList } from './AnswerList.tsx';
import { counted } from './counted.ts';
import { Folded } from './Folded.tsx';
import { PromiseList } from './PromiseList.tsx';
import { isStopped, Stopped } from './Stopped.tsx';
import { WalkButton } from './WalkButton.tsx';
import { WalkCounts } from './WalkCounts.tsx';

/** What is proven here. */
const SEEN = ['problems', 'runs', 'walks', 'promises'] as const;
/** As many as are drawn while somebody types. */
const SHOWN = 30;

/** All that is wrong, each with its place, how to mend it, and the answers that show it; or what was proven. */
export function ProblemsPane({ page }: { page: Workshop }) {
  const proof = useProof(page.file, 'walks', 'promises');
  const { look } = page.words;
  if (!proof) return <p class="hint">{look.busy}</p>;
  const { problems } = proof.done;
  return (
    <div class="stack">
      <Stopped page={page} proof={proof} parts={SEEN} />
      {problems ? (
        <Found page={page} problems={problems} proof={proof} />
      ) : (
        !isStopped(proof, ['problems']) && <p class="hint">{look.busy}</p>
      )}
      <WalkCounts page={page} proof={proof} />
      <PromiseList page={page} proof={proof} />
    </div>
  );
}

function Found({ page, problems, proof }: { page: Workshop; problems: readonly FileProblem[]; proof: Proof }) {
  const [all, setAll] = useState(false);
  const { look } = page.words;
  const text = look.problems;
  if (problems.length === 0) {
    const paths = proof.done.walks?.paths;
    if (isStopped(proof, ['runs', 'walks'])) return null;
    if (paths === undefined) return <h3 class="proven">{look.busy}</h3>;
    return (
      <>
        <h3 class="proven">{fill(text.none, { paths: counted(page, 'paths', paths) })}</h3>
        <p class="hint">{text.noneHint}</p>
      </>
    );
  }
  const shown = all ? problems : problems.slice(0, SHOWN);
  return (
    <>
      <h3>{counted(page, 'problems', problems.length)}</h3>
      <BareList ordered class="problems">
        {shown.map((problem, index) => (
          <ProblemItem key={`${index} ${problem.place}`} page={page} problem={problem} runs={proof.done.runs === true} />
        ))}
      </BareList>
      {shown.length < problems.length && (
        <button type="button" class="button small" onClick={() => setAll(true)}>
          {fill(text.more, { count: String(problems.length) })}
        </button>
      )}
    </>
  );
}

interface ItemProps {
  readonly page: Workshop;
  readonly problem: FileProblem;
  /** Whether the flow can be walked as it is. */
  readonly runs: boolean;
}

function ProblemItem({ page, problem: { place, says, answers }, runs }: ItemProps) {
  const text = page.words.look.problems;
  const name = placeName(page.words, page.lang, place);
  return (
    <li class="problem-item">
      <p class="problem-place">{name}</p>
      <p>{inWords(says, page.words.messages)}</p>
      {answers && (
        <Folded plain title={<h4>{answers.length === 0 ? text.first : text.shown}</h4>}>
          <AnswerList page={page} answers={answers} />
        </Folded>
      )}
      <p class="row">
        <button type="button" class="button small" onClick={() => page.goTo(place)}>
          {text.goTo} <span class="sr">{name}</span>
        </button>
        {runs && answers && answers.length > 0 && <WalkButton page={page} says={text.walk} what={name} answers={answers} />}
        <small>{place}</small>
      </p>
    </li>
  );
}
