import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Answer } from '../../flow/flow.ts';
import { answerTexts } from '../words/answer-texts.ts';
import { initialsOf } from '../words/initials.ts';
import { replyTo } from '../words/reply-to.ts';
import { Button } from './Action.tsx';
import { Chosen } from './Chosen.tsx';
import { Says } from './Says.tsx';
import { type Ui, useUi } from './ui.ts';

/** The conversation so far: each question, after the word back to the answer before it, then the answer and a way to change it. */
export function Transcript() {
  const { state, texts, clinic, revisit } = useUi();
  // What was answered stays as it is drawn, so that an answer costs no more at the end of a long conversation.
  const drawn = useMemo(() => new WeakMap<Answer, JSX.Element>(), [texts]);
  const answers = state.answers.filter(({ question }) => question !== state.flow.start);
  const initials = initialsOf(clinic.name ?? '');
  if (answers.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without marks for none
    <ol key={texts.lang} role="list" class="transcript" aria-label={texts.chrome('conversation')}>
      {answers.map((answer, index) => {
        const reply = replyTo(texts, answers[index - 1]);
        const row = drawn.get(answer) ?? (
          <Row key={answer.question} texts={texts} initials={initials} reply={reply} answer={answer} revisit={revisit} />
        );
        drawn.set(answer, row);
        return row;
      })}
    </ol>
  );
}

interface RowProps extends Pick<Ui, 'texts' | 'revisit'> {
  readonly initials: string;
  /** To the answer before. */
  readonly reply: string | undefined;
  readonly answer: Answer;
}

/** One question and its answer. It takes nothing from the widget around it, which would have it drawn anew with every step. */
function Row({ texts, initials, reply, answer, revisit }: RowProps) {
  const { question } = answer;
  const heading = texts.flow(`questions.${question}.heading`);
  return (
    <li>
      <Says initials={initials}>
        {reply && <p class="bubble">{reply}</p>}
        <p class="bubble">{heading}</p>
      </Says>
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
