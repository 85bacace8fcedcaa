import type { Answer } from '../flow/flow.ts';
import { optionOf } from '../flow/raised.ts';
import { RichText } from './RichText.tsx';
import { useUi } from './ui.ts';

/** The chosen options in words, each on a line of its own. Apart from its question, "I am not sure" names that too. */
export function AnswerText({ answer: { question, options }, apart = false }: { answer: Answer; apart?: boolean }) {
  const { texts, state } = useUi();
  const unsure = (option: string) => apart && optionOf(state.flow, question, option)?.excludes === 'none';
  return (
    <>
      {options.map((option) => (
        <span class="chosen" key={option}>
          {unsure(option) && `${texts.flow(`questions.${question}.heading`)} `}
          <RichText text={texts.flow(`questions.${question}.options.${option}.label`)} />
        </span>
      ))}
    </>
  );
}
