import type { Question } from '../../../src/flow/flow.ts';
import { addOption } from '../edits/add.ts';
import { addRole } from '../edits/add-role.ts';
import type { Editing } from '../workshop-page.ts';
import { OptionFields } from './OptionFields.tsx';

interface Props {
  readonly page: Editing;
  readonly id: string;
  readonly question: Question;
}

/** The answers of a question, in the order on the screen. */
export function OptionList({ page, id, question }: Props) {
  const { question: text } = page.words;
  const { options } = question;
  const ids = Object.keys(options);
  const roles = (['none', 'unsure'] as const).filter((role) => question.kind === 'many' && !Object.hasOwn(options, role));
  return (
    <section class="options" aria-labelledby="options-heading">
      <h2 id="options-heading" data-place={`flow.questions.${id}.options`} tabIndex={-1}>
        {text.options}
      </h2>
      {ids.map((option, index) => (
        <OptionFields
          // An answer that gets a new id stays open as it is.
          key={index}
          page={page}
          question={id}
          id={option}
          option={options[option] ?? {}}
          index={index}
          ids={ids}
          many={question.kind === 'many'}
        />
      ))}
      <div class="actions">
        <button type="button" class="button" onClick={() => page.add((now) => addOption(now, id))}>
          {text.addOption}
        </button>
        {roles.map((role) => (
          <button key={role} type="button" class="button small" onClick={() => page.add((now) => addRole(now, id, role))}>
            {role === 'none' ? text.addNone : text.addUnsure}
          </button>
        ))}
      </div>
    </section>
  );
}
