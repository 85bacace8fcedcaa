import { useState } from 'preact/hooks';
import { type AnswerProblem, answerProblem, choose } from '../../flow/answer.ts';
import type { QuestionStep } from '../../flow/step.ts';
import { Button, stay } from '../parts/Action.tsx';
import { ChangingText } from '../parts/ChangingText.tsx';
import { Heading } from '../parts/Heading.tsx';
import { KeptAnswers } from '../parts/KeptAnswers.tsx';
import { Options } from '../parts/Options.tsx';
import { PendingAdvice } from '../parts/PendingAdvice.tsx';
import { Progress } from '../parts/Progress.tsx';
import { sayCall } from '../parts/SignCall.tsx';
import { StartAgain } from '../parts/StartAgain.tsx';
import { useUi } from '../parts/ui.ts';
import { problemText } from '../words/problem-text.ts';

/** One question. Nothing is sent before Continue, but for a tap on a single choice. */
export function QuestionScreen({ step: { id, question, position, total } }: { step: QuestionStep }) {
  const ui = useUi();
  const { state, texts, answer, back, announce } = ui;
  const [chosen, setChosen] = useState(() => state.drafts.find((draft) => draft.question === id)?.options ?? []);
  const [problem, setProblem] = useState<AnswerProblem>();
  const intro = texts.optional(`questions.${id}.intro`);
  const help = texts.optional(`questions.${id}.help`);

  function submit(options: readonly string[]) {
    const found = answerProblem(question, options);
    if (!found) return answer(id, options);
    setProblem(found);
    announce(problemText(texts, id, question, found));
  }
  return (
    <section key={texts.lang} class="step">
      <Progress position={position} total={total} />
      <PendingAdvice />
      <form class={question.picture && 'pictured'} noValidate onSubmit={stay}>
        <div class="bubble">
          {intro && <p id="intro">{intro}</p>}
          <Heading id="question">{texts.flow(`questions.${id}.heading`)}</Heading>
        </div>
        <KeptAnswers />
        <p class="hint" id="hint">
          {help && <strong>{help} </strong>}
          {texts.chrome(question.kind === 'one' ? 'hint_one' : 'hint_many')}
        </p>
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
          <ChangingText text={problem && problemText(texts, id, question, problem)} />
        </p>
        <div class="actions">
          <Button action="continue" kind="primary" submit onTap={() => submit(chosen)}>
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
