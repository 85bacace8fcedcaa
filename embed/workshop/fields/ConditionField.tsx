import { type Condition, URGENCIES } from '../../../src/flow/flow.ts';
import { type Clause, clausesOf, conditionOf } from '../edits/conditions.ts';
import { labelOf, titleOf } from '../title-of.ts';
import { useBeginning } from '../useBeginning.tsx';
import { fill } from '../words.ts';
import type { Editing } from '../workshop-page.ts';
import { useWhole } from './useWhole.ts';

interface Props {
  readonly page: Editing;
  readonly place: string;
  readonly legend: string;
  readonly hint?: string;
  /** What it means that there is no condition. */
  readonly none: string;
  readonly condition: Condition | undefined;
  readonly write: (condition: Condition | undefined) => void;
}

const SHOWN = 20; // many times more than any condition of a guide has

/** When something holds: at least one of these. */
export function ConditionField({ page, place, legend, hint, none, condition, write }: Props) {
  const { words } = page;
  const clauses = condition ? clausesOf(condition) : [];
  const { shown, more } = useBeginning(words, clauses, SHOWN);
  const put = (index: number, clause: Clause) => write(conditionOf(clauses.with(index, clause)));
  return (
    <fieldset class="condition">
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {clauses.length === 0 && <p class="hint">{none}</p>}
      {shown.map((clause, index) => (
        // Clauses have no names; their place is what tells them apart.
        <div class="field clause" key={index}>
          {index > 0 && <p class="or">{words.condition.or_word}</p>}
          <ClauseField
            page={page}
            place={index === 0 ? place : `${place}.any.${index}`}
            clause={clause}
            write={(next) => put(index, next)}
            remove={() => write(conditionOf(clauses.toSpliced(index, 1)))}
          />
        </div>
      ))}
      {more}
      <button
        type="button"
        class="button small"
        data-place={clauses.length === 0 ? place : undefined}
        onClick={() => write(conditionOf([...clauses, { raised: 'emergency' }]))}
      >
        {clauses.length === 0 ? words.condition.add : words.condition.or}
      </button>
    </fieldset>
  );
}

interface ClauseProps {
  readonly page: Editing;
  readonly place: string;
  readonly clause: Clause;
  readonly write: (clause: Clause) => void;
  readonly remove: () => void;
}

const RAISED = URGENCIES.filter((urgency) => urgency !== 'routine');

function ClauseField({ page, place, clause, write, remove }: ClauseProps) {
  const { words, file } = page;
  const { questions } = file.flow;
  const text = words.condition;
  const value = 'raised' in clause ? `raised:${clause.raised}` : clause.question;
  const ids = Object.keys(questions);
  const { whole, near } = useWhole(ids.length);
  const named = whole ? ids : ids.filter((id) => id === value);
  const choose = (next: string) => {
    const raised = RAISED.find((urgency) => `raised:${urgency}` === next);
    write(raised ? { raised } : { question: next, chose: [] });
  };
  const asked = 'question' in clause && Object.hasOwn(questions, clause.question) ? questions[clause.question] : undefined;
  const chosen = 'question' in clause ? clause.chose : [];
  const options = [...new Set([...Object.keys(asked?.options ?? {}), ...chosen])];
  return (
    <>
      <div class="clause-what">
        <select
          id={place}
          data-place={place}
          aria-label={text.what}
          value={value}
          {...near}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <optgroup label={text.urgency}>
            {RAISED.map((urgency) => (
              <option key={urgency} value={`raised:${urgency}`}>
                {fill(text.raised, { urgency: words.urgencies[urgency] })}
              </option>
            ))}
          </optgroup>
          <optgroup label={text.answered}>
            {'question' in clause && !asked && <option value={clause.question}>{fill(text.unknown, { id: clause.question })}</option>}
            {named.map((id) => (
              <option key={id} value={id}>
                {titleOf(page, `flow.questions.${id}`)}
              </option>
            ))}
          </optgroup>
        </select>
        <button type="button" class="button small" onClick={remove}>
          <span aria-hidden="true">×</span>
          <span class="sr">{text.remove}</span>
        </button>
      </div>
      {'question' in clause && (
        <fieldset class="chosen">
          <legend>{text.chose}</legend>
          {options.map((option) => (
            <label key={option} class="check">
              <input
                type="checkbox"
                checked={chosen.includes(option)}
                onChange={({ currentTarget }) =>
                  write({
                    ...clause,
                    chose: options.filter((each) => (each === option ? currentTarget.checked : chosen.includes(each))),
                  })
                }
              />
              {asked && Object.hasOwn(asked.options, option) ? labelOf(page, clause.question, option) : fill(text.unknown, { id: option })}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
