import { answerTexts } from '../words/answer-texts.ts';
import { Button } from './Action.tsx';
import { BareList } from './BareList.tsx';
import { Chosen } from './Chosen.tsx';
import { useUi } from './ui.ts';

/** After a change: what was answered before to this question and to the rest, and one tap to confirm it all. The question stays below. */
export function KeptAnswers() {
  const { state, texts, keepAnswers } = useUi();
  if (state.kept.length === 0) return null;
  return (
    <div class="kept">
      <p id="kept">
        {texts.chrome('kept')} <span class="sr">{texts.chrome('kept_how')}</span>
      </p>
      <BareList>
        {state.kept.map((answer) => (
          <li key={answer.question}>
            {texts.flow(`questions.${answer.question}.heading`)} <Chosen items={answerTexts(texts, answer)} />
          </li>
        ))}
      </BareList>
      <Button action="keep" kind="secondary" onTap={keepAnswers}>
        {texts.chrome('keep')}
      </Button>
    </div>
  );
}
