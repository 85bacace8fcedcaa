import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Answer } from '../../flow/flow.ts';
import { answerTexts } from '../words/answer-texts.ts';
import { Button } from './Action.tsx';
import { Chosen } from './Chosen.tsx';
import { type Ui, useUi } from './ui.ts';

/** The conversation so far: each question, the answer, and a way to change it. */
export function Transcript() {
  const { state, texts, revisit } = useUi();
  // What was answered stays as it is drawn, so that an answer costs no more at the end of a long conversation.
  const drawn = useMemo(() => new WeakMap<Answer, JSX.Element>(), [texts]);
  const answers = state.answers.filter(({ question }) => question !== state.flow.start);
  if (answers.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without marks for none
    <ol key={texts.lang} role="list" class="transcript" aria-label={texts.chrome('conversation')}>
      {answers.map((answer) => {
        const row = drawn.get(answer) ?? <Row key={answer.question} texts={texts} answer={answer} revisit={revisit} />;
        drawn.set(answer, row);
        return row;
      })}
    </ol>
  );
}

interface RowProps extends Pick<Ui, 'texts' | 'revisit'> {
  readonly answer: Answer;
}

/** One question and its answer. It takes nothing from the widget around it, which would have it drawn anew with every step. */
function Row({ texts, answer, revisit }: RowProps) {
  const { question } = answer;
  const heading = texts.flow(`questions.${question}.heading`);
  return (
    <li>
      <p class="bubble">{heading}</p>
      <div class="reply">
        <p class="bubble mine">
          <span class="sr">{texts.chrome('you_answered')} </span>
          <Chosen items={answerTexts(texts, answer)} />
        </p>
        <Button action="change" kind="link" question={question} onTap={() => revisit(question)}>
          {texts.chrome('change')} <span class="sr">{texts.chrome('change_of', { question: heading })}</span>
        </Button>
      </div>
    </li>
  );
}
