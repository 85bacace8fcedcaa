import { END, type Question, type Rule } from '../../../src/flow/flow.ts';
import { BareList } from '../../pages/BareList.tsx';
import { movedItem } from '../edits/entries.ts';
import { inQuestion } from '../edits/in-place.ts';
import { withField } from '../edits/with-field.ts';
import { Choice } from '../fields/Choice.tsx';
import { ConditionField } from '../fields/ConditionField.tsx';
import { MoveButtons } from '../fields/MoveButtons.tsx';
import { RemoveButton } from '../fields/RemoveButton.tsx';
import { Tick } from '../fields/Tick.tsx';
import { titleOf } from '../title-of.ts';
import { useBeginning } from '../useBeginning.tsx';
import { fill } from '../words.ts';
import type { Editing } from '../workshop-page.ts';

interface Props {
  readonly page: Editing;
  readonly id: string;
  readonly question: Question;
}

const SHOWN = 20; // ten times more than any question of a guide has

/** Where a question leads: rules in their order, and what holds otherwise. */
export function RuleList({ page, id, question: { next } }: Props) {
  const { words, file } = page;
  const text = words.question;
  const put = (change: (rules: readonly Rule[]) => readonly Rule[]) =>
    page.edit((now) => inQuestion(now, id, (asked) => ({ ...asked, next: change(asked.next) })));
  const { shown, more } = useBeginning(words, next, SHOWN);
  const last = next.at(-1);
  const otherwise = last && !last.when ? next.length - 1 : next.length;
  return (
    <section class="group rules" aria-labelledby="rules-heading">
      <h2 id="rules-heading" data-place={`flow.questions.${id}.next`} tabIndex={-1}>
        {text.rules}
      </h2>
      <p class="hint">{text.rulesHint}</p>
      <BareList ordered class="rule-list">
        {shown.map((rule, index) => (
          // Rules have no names; their order is what tells them apart.
          <li key={index}>
            <RuleFields
              page={page}
              place={`flow.questions.${id}.next.${index}`}
              name={index === otherwise ? text.otherwise : fill(text.rule, { number: String(index + 1) })}
              rule={rule}
              last={index === otherwise}
              first={id === file.flow.start}
              write={(changed) => put((rules) => rules.with(index, changed))}
            >
              {index !== otherwise && (
                <div class="actions">
                  <MoveButtons
                    words={words}
                    what={fill(words.kinds.rule, { number: String(index + 1) })}
                    index={index}
                    count={otherwise}
                    move={(by) => put((rules) => movedItem(rules, index, by))}
                  />
                  <RemoveButton
                    page={page}
                    what={fill(words.kinds.rule, { number: String(index + 1) })}
                    mentions={[]}
                    remove={() => put((rules) => rules.toSpliced(index, 1))}
                  />
                </div>
              )}
            </RuleFields>
          </li>
        ))}
      </BareList>
      {more}
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            put((rules) => rules.toSpliced(otherwise, 0, { when: { raised: 'emergency' }, goTo: END }));
            page.goTo(`flow.questions.${id}.next.${otherwise}.when`);
          }}
        >
          {text.addRule}
        </button>
        {otherwise === next.length && (
          <button type="button" class="button" onClick={() => put((rules) => [...rules, { goTo: END }])}>
            {text.otherwise}
          </button>
        )}
      </div>
    </section>
  );
}

interface RuleProps {
  readonly page: Editing;
  readonly place: string;
  readonly name: string;
  readonly rule: Rule;
  readonly last: boolean;
  /** Of the first question, which alone can tell that the guide is not for somebody. */
  readonly first: boolean;
  readonly write: (rule: Rule) => void;
  readonly children: preact.ComponentChildren;
}

function RuleFields({ page, place, name, rule, last, first, write, children }: RuleProps) {
  const { words, file } = page;
  const text = words.question;
  return (
    <fieldset class="rule">
      <legend>{name}</legend>
      {!last && (
        <ConditionField
          page={page}
          place={`${place}.when`}
          legend={words.condition.when}
          none={words.condition.always}
          condition={rule.when}
          write={(when) => write(withField<Rule, 'when'>(rule, 'when', when))}
        />
      )}
      <Choice
        place={`${place}.goTo`}
        label={text.goTo}
        value={rule.goTo}
        options={[
          [END, text.end],
          ...Object.keys(file.flow.questions).map((each) => [each, titleOf(page, `flow.questions.${each}`)] as const),
        ]}
        write={(goTo) => write({ ...rule, goTo })}
      />
      {((first && rule.goTo === END) || rule.outOfScope) && (
        <Tick
          place={`${place}.outOfScope`}
          label={text.outOfScope}
          hint={text.outOfScopeHint}
          checked={rule.outOfScope ?? false}
          choose={(on) => write(withField<Rule, 'outOfScope'>(rule, 'outOfScope', on || undefined))}
        />
      )}
      {children}
    </fieldset>
  );
}
