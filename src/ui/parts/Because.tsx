import type { OutcomeStep } from '../../flow/outcome.ts';
import { answerTexts } from '../words/answer-texts.ts';
import { plain } from '../words/plain.ts';
import { Button } from './Action.tsx';
import { BareList } from './BareList.tsx';
import { Chosen } from './Chosen.tsx';
import { useUi } from './ui.ts';

/** Why this advice: every chosen option that raises its urgency, each with a way to change it. */
export function Because({ step: { because } }: { step: OutcomeStep }) {
  const { texts, revisit } = useUi();
  if (because.length === 0) return null;
  return (
    <div class="because">
      <p>{texts.chrome('because')}</p>
      <BareList>
        {because.flatMap(({ question, options }) =>
          options.map((option) => (
            <li key={`${question}.${option}`}>
              <Chosen items={answerTexts(texts, { question, options: [option] }, true)} />
              <Button action="change" kind="link" question={question} onTap={() => revisit(question)}>
                {texts.chrome('mistake')} <span class="sr">{plain(texts.flow(`questions.${question}.options.${option}.label`))}</span>
              </Button>
            </li>
          )),
        )}
      </BareList>
    </div>
  );
}
