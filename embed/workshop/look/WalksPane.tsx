import type { ExpectedWalk } from '../../../src/author/flow-file.ts';
import { inWords, type Message } from '../../../src/proof/message.ts';
import { BareList } from '../../pages/BareList.tsx';
import { useProof } from '../proof/useProof.ts';
import { titleOf } from '../title-of.ts';
import { fill } from '../words.ts';
import type { Workshop } from '../workshop-page.ts';
import { AnswerList } from './AnswerList.tsx';
import { Folded } from './Folded.tsx';
import { WalkButton } from './WalkButton.tsx';

/** The walks that must end so: whether each does, to walk again and to remove. */
export function WalksPane({ page }: { page: Workshop }) {
  const text = page.words.look.walks;
  const proof = useProof(page.file);
  const kept = page.file.expected ?? [];
  const problems = proof?.done.problems ?? [];
  const remove = (index: number) => page.edit((file) => ({ ...file, expected: (file.expected ?? []).filter((_, each) => each !== index) }));
  return (
    <div class="stack">
      <p class="hint">{text.intro}</p>
      {kept.length === 0 && <p class="hint">{text.none}</p>}
      <BareList ordered class="problems">
        {kept.map((walk, index) => {
          const problem = problems.find(({ place }) => place === `expected.${index}`);
          return <Walk key={`${index} ${walk.name}`} page={page} walk={walk} says={problem?.says} remove={() => remove(index)} />;
        })}
      </BareList>
      <p class="row">
        <button type="button" class="button small" onClick={() => page.show('preview')}>
          {text.toPreview}
        </button>
      </p>
    </div>
  );
}

interface WalkProps {
  readonly page: Workshop;
  readonly walk: ExpectedWalk;
  readonly says: Message | undefined;
  readonly remove: () => void;
}

function Walk({ page, walk: { name, answers, outcome }, says, remove }: WalkProps) {
  const text = page.words.look.walks;
  const card = titleOf(page, `flow.outcomes.${outcome}`);
  return (
    <li class="problem-item" data-level={says === undefined ? 'good' : 'error'}>
      <h3>{name}</h3>
      {says === undefined ? (
        <p>{fill(text.good, { outcome: card })}</p>
      ) : (
        <>
          <p class="problem-place">{text.bad}</p>
          <p>{fill(text.must, { outcome: card })}</p>
          <p>{inWords(says, page.words.messages)}</p>
        </>
      )}
      <Folded plain title={<h4>{text.answers}</h4>}>
        <AnswerList page={page} answers={answers} />
      </Folded>
      <p class="row">
        <WalkButton page={page} says={text.replay} what={name} answers={answers} />
        <button type="button" class="button small danger" onClick={remove}>
          {text.remove} <span class="sr">{name}</span>
        </button>
      </p>
    </li>
  );
}
