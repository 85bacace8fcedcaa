import { Button } from './Action.tsx';
import { AnswerText } from './AnswerText.tsx';
import { useUi } from './ui.ts';

/** The conversation so far: each question, the answer, and a way to change it. */
export function Transcript() {
  const { state, texts, revisit } = useUi();
  const answers = state.answers.filter(({ question }) => question !== state.flow.start);
  if (answers.length === 0) return null;
  return (
    <ol class="transcript" aria-label={texts.chrome('conversation')}>
      {answers.map((answer) => {
        const heading = texts.flow(`questions.${answer.question}.heading`);
        return (
          <li key={answer.question}>
            <p class="bubble">{heading}</p>
            <div class="reply">
              <p class="bubble mine">
                <span class="sr">{texts.chrome('you_answered')} </span>
                <AnswerText answer={answer} />
              </p>
              <Button action="change" kind="link" question={answer.question} onTap={() => revisit(answer.question)}>
                {texts.chrome('change')} <span class="sr">{texts.chrome('change_of', { question: heading })}</span>
              </Button>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
