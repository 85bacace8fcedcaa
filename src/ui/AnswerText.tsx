import type { Answer } from '../flow/flow.ts';
import { answerTexts } from './answer-texts.ts';
import { RichText } from './RichText.tsx';
import { useUi } from './ui.ts';

/** The chosen options in words, each on a line of its own. `apart`: without their question beside them. */
export function AnswerText({ answer, apart = false }: { answer: Answer; apart?: boolean }) {
  const { texts, state } = useUi();
  return (
    <>
      {answerTexts(state.flow, texts, answer, apart).map((text) => (
        <span class="chosen" key={text}>
          <RichText text={text} />
        </span>
      ))}
    </>
  );
}
