import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type AnswerProblem, answerProblem, choose } from '../../flow/answer.ts';
import type { QuestionStep } from '../../flow/step.ts';
import { Button, stay } from '../parts/Action.tsx';
import { ChangingText } from '../parts/ChangingText.tsx';
import { ClinicSays } from '../parts/ClinicSays.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { KeptAnswers } from '../parts/KeptAnswers.tsx';
import { Options } from '../parts/Options.tsx';
import { PendingAdvice } from '../parts/PendingAdvice.tsx';
import { Progress } from '../parts/Progress.tsx';
import { sayCall } from '../parts/SignCall.tsx';
import { StartAgain } from '../parts/StartAgain.tsx';
import { useUi } from '../parts/ui.ts';
import { problemText } from '../words/problem-text.ts';
import { replyTo } from '../words/reply-to.ts';

/** One question. Nothing is sent before Continue, but for a tap on a single choice. */
export function QuestionScreen({ step: { id, question, position, total } }: { step: QuestionStep }) {
  const ui = useUi();
  const { state, texts, answer, back, announce } = ui;
  const [chosen, setChosen] = useState(() => state.drafts.find((draft) => draft.question === id)?.options ?? []);
  const [problem, setProblem] = useState<AnswerProblem>();
  const intro = texts.optional(`questions.${id}.intro`);
  const help = texts.optional(`questions.${id}.help`);
  const reply = replyTo(texts, state.answers.at(-1));
  const actions = useRef<HTMLDivElement>(null);
  const single = question.kind === 'one';
  const told = state.answers.some((each) => each.question !== state.flow.start && state.flow.questions[each.question]?.kind === 'one');
  // The problem pushes Continue down, out of sight on a small screen.
  useLayoutEffect(() => {
    if (problem) actions.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);

  function submit(options: readonly string[]) {
    const found = answerProblem(question, options);
    if (!found) return answer(id, options);
    setProblem(found);
    announce(problemText(texts, id, question, found));
  }
  return (
    <section key={texts.lang} class="step">
      <PendingAdvice />
      <form class={question.picture && 'pictured'} noValidate onSubmit={stay}>
        <ClinicSays>
          {reply && (
            <p class="bubble" id="reply">
              {reply}
            </p>
          )}
          <div class="bubble">
            <Progress position={position} total={total} />
            {intro && <p id="intro">{intro}</p>}
            <Heading id="question">{texts.flow(`questions.${id}.heading`)}</Heading>
          </div>
        </ClinicSays>
        <div class="hint" id="hint">
          {help && <p class="help">{help}</p>}
          <p>{texts.chrome(single ? (told ? 'hint_one' : 'hint_one_first') : 'hint_many')}</p>
        </div>
        <KeptAnswers />
        <Options
          id={id}
          question={question}
          chosen={chosen}
          describedBy="hint problem"
          onChoose={(option) => {
            const now = choose(question, chosen, option);
            sayCall(ui, question, chosen, now);
            setChosen(now);
            setProblem(undefined);
          }}
          onTap={(option) => submit([option])}
        />
        <p class="problem" id="problem">
          {problem && <Icon name="alert" />}
          <ChangingText text={problem && problemText(texts, id, question, problem)} />
        </p>
        <div class="actions" ref={actions}>
          {/* A tap answers a single choice: Continue is for the keyboard, once something is chosen. */}
          <Button action="continue" kind={single && chosen.length === 0 ? 'secondary' : 'primary'} submit onTap={() => submit(chosen)}>
            {texts.chrome('continue')}
          </Button>
          <Button action="back" kind="secondary" icon="back" onTap={back}>
            {texts.chrome('back')}
          </Button>
          <StartAgain />
        </div>
      </form>
    </section>
  );
}
