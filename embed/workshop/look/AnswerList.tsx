import type { Answer } from '../../../src/flow/flow.ts';
import { labelOf, titleOf } from '../title-of.ts';
import type { Workshop } from '../workshop-page.ts';

/** Answers as a visitor gives them: the words of each question, and of what was chosen. The ids stand beside them, small. */
export function AnswerList({ page, answers }: { page: Workshop; answers: readonly Answer[] }) {
  return (
    <ol class="answers">
      {answers.map(({ question, options }) => (
        <li key={question}>
          <span class="asked">{titleOf(page, `flow.questions.${question}`)}</span>{' '}
          <strong>{options.map((option) => labelOf(page, question, option)).join(' + ')}</strong>{' '}
          <small>
            {question}={options.join('+')}
          </small>
        </li>
      ))}
    </ol>
  );
}
