import { Component } from 'preact';
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
  const answers = state.answers.filter(({ question }) => question !== state.flow.start);
  const initials = initialsOf(clinic.name ?? '');
  if (answers.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without marks for none
    <ol key={texts.lang} role="list" class="transcript" aria-label={texts.chrome('conversation')}>
      {answers.map((answer, index) => (
        <Row
          key={answer.question}
          texts={texts}
          initials={initials}
          reply={replyTo(texts, answers[index - 1])}
          answer={answer}
          revisit={revisit}
        />
      ))}
    </ol>
  );
}

interface RowProps extends Pick<Ui, 'texts' | 'revisit'> {
  readonly initials: string;
  /** To the answer before. */
  readonly reply: string | undefined;
  readonly answer: Answer;
}

/** One question and its answer. It stays as it is drawn, so that an answer costs no more at the end of a long conversation. */
class Row extends Component<RowProps> {
  override shouldComponentUpdate({ texts, reply, answer }: RowProps): boolean {
    return texts !== this.props.texts || reply !== this.props.reply || answer !== this.props.answer;
  }

  override render({ texts, initials, reply, answer }: RowProps) {
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
          <Button action="change" kind="link" question={question} onTap={() => this.props.revisit(question)}>
            {texts.chrome('change')} <span class="sr">{texts.chrome('change_of', { question: heading })}</span>
          </Button>
        </div>
      </li>
    );
  }
}
