import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Question } from '../../flow/flow.ts';
import { BodyPicture } from './BodyPicture.tsx';
import { opaqueIds } from './opaque-ids.ts';
import { RichText } from './RichText.tsx';
import { isEmergency, SignCall } from './SignCall.tsx';
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

/** Native radios or checkboxes in a group that is named by the question; beside them a picture, where the question has one. */
export function Options({ id, question, chosen, describedBy, onChoose, onTap }: Props) {
  const { texts, guard } = useUi();
  /** Where there is a picture: the option that a pointer or the focus is on, in the list or in the picture, which both show it. */
  const [pointed, setPointed] = useState('');
  const single = question.kind === 'one';
  const [inputId] = useState(() => opaqueIds(Object.keys(question.options)));
  const pointing = (option: string) => ({
    onPointerEnter: guard(() => setPointed(option)),
    onPointerLeave: guard(() => setPointed('')),
    onFocus: guard(() => setPointed(option)),
    onBlur: guard(() => setPointed('')),
  });

  // Arrow keys and the space bar make clicks without a count: they only select (WCAG 3.2.2). A tap answers, and nothing
  // is left for the browser to do: after a tap on the picture it would click the input too.
  const click = (option: string) =>
    guard((event: MouseEvent) => {
      if (!single || event.detail === 0) return;
      event.preventDefault();
      onTap(option);
    });
  return (
    <div class="answers">
      {question.picture && (
        <BodyPicture
          chosen={chosen[0] ?? ''}
          pointed={pointed}
          both={texts.chrome('both_legs')}
          labelFor={(option) => ({ for: inputId(option), onClick: click(option), ...pointing(option) })}
        />
      )}
      <fieldset class="options" data-question={id} aria-labelledby="question" aria-describedby={describedBy}>
        {Object.entries(question.options).map(([option, { excludes }]) => {
          const text = `questions.${id}.options.${option}`;
          const help = texts.optional(`${text}.help`);
          return (
            <Fragment key={option}>
              {excludes === 'all' && (
                <p class="or" aria-hidden="true">
                  {texts.chrome('or')}
                </p>
              )}
              <label class={`option${pointed === option ? ' pointed' : ''}`}>
                <input
                  id={inputId(option)}
                  type={single ? 'radio' : 'checkbox'}
                  name={id}
                  value={option}
                  data-option={option}
                  aria-labelledby={`${inputId(option)}-words`}
                  aria-describedby={help && `${inputId(option)}-help`}
                  checked={chosen.includes(option)}
                  onChange={guard(() => onChoose(option))}
                  // The input lies over the whole label, so a pointer's click counts here.
                  onClick={click(option)}
                  {...(question.picture && pointing(option))}
                />
                <span class="mark" aria-hidden="true" />
                <span class="words">
                  <span id={`${inputId(option)}-words`}>
                    <RichText text={texts.flow(`${text}.label`)} />
                  </span>
                  {help && <small id={`${inputId(option)}-help`}>{help}</small>}
                </span>
              </label>
              {chosen.includes(option) && isEmergency(question, option) && <SignCall />}
            </Fragment>
          );
        })}
      </fieldset>
    </div>
  );
}
