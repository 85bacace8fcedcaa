import type { Question } from '../flow/flow.ts';
import { RichText } from './RichText.tsx';
import { useUi } from './ui.ts';

interface Props {
  readonly id: string;
  readonly question: Question;
  readonly chosen: readonly string[];
  readonly describedBy: string;
  readonly onChoose: (option: string) => void;
  /** A pointer tapped a single choice: chosen and confirmed in one. */
  readonly onTap: (option: string) => void;
}

/** Native radios or checkboxes in a group that is named by the question. */
export function Options({ id, question, chosen, describedBy, onChoose, onTap }: Props) {
  const { texts } = useUi();
  const single = question.kind === 'one';
  return (
    <fieldset class="options" data-question={id} aria-labelledby="question" aria-describedby={describedBy}>
      {Object.entries(question.options).map(([option, { excludes }]) => {
        const text = `questions.${id}.options.${option}`;
        const help = texts.optional(`${text}.help`);
        return (
          <label key={option} class={excludes ? 'option apart' : 'option'}>
            <input
              type={single ? 'radio' : 'checkbox'}
              name={id}
              value={option}
              data-option={option}
              checked={chosen.includes(option)}
              onChange={() => onChoose(option)}
              // The input lies over the whole label, so a pointer's click counts here. Arrow keys and the space bar make
              // clicks without a count: they only select (WCAG 3.2.2). The second tap of a double tap was meant for what
              // stood here before: it must not tick a sign on the next list.
              onClick={(event) => {
                if (event.detail > 1) event.preventDefault();
                else if (single && event.detail === 1) onTap(option);
              }}
            />
            <span class="mark" aria-hidden="true" />
            <span class="words">
              <RichText text={texts.flow(`${text}.label`)} />
              {help && <small>{help}</small>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
