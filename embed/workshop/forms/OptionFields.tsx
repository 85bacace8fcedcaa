import { useMemo } from 'preact/hooks';
import { type Option, URGENCIES } from '../../../src/flow/flow.ts';
import { duplicateOption } from '../edits/add.ts';
import { changedEntry, movedEntry } from '../edits/entries.ts';
import { inQuestion } from '../edits/in-place.ts';
import { mentionsOfOption } from '../edits/mentions.ts';
import { removeOption } from '../edits/remove.ts';
import { renameOption } from '../edits/rename.ts';
import { wordsAt } from '../edits/texts.ts';
import { withField } from '../edits/with-field.ts';
import { Choice } from '../fields/Choice.tsx';
import { IdField } from '../fields/IdField.tsx';
import { MoveButtons } from '../fields/MoveButtons.tsx';
import { RemoveButton } from '../fields/RemoveButton.tsx';
import { SourcePicker } from '../fields/SourcePicker.tsx';
import { Tick } from '../fields/Tick.tsx';
import { WordsRow } from '../fields/WordsRow.tsx';
import { labelOf } from '../title-of.ts';
import { fill } from '../words.ts';
import type { Editing } from '../workshop-page.ts';

interface Props {
  readonly page: Editing;
  readonly question: string;
  readonly id: string;
  readonly option: Option;
  readonly index: number;
  /** The options of the question. */
  readonly ids: readonly string[];
  readonly many: boolean;
}

const RAISED = URGENCIES.filter((urgency) => urgency !== 'routine');

/** One answer. It is drawn again when it or the flow changes, not with each letter of its neighbours. */
export function OptionFields(props: Props) {
  const { page, question, id, index } = props;
  const own = Object.values(page.file.texts).map((words) => wordsAt(words, `questions.${question}.options.${id}`));
  return useMemo(
    () => <OptionFieldsDrawn {...props} />,
    [page.file.flow, page.file.expected, page.words, question, id, index, own.length, ...padded(own)],
  );
}

/** As many as there may be languages: hooks take lists of one length. */
const padded = (own: readonly unknown[]): readonly unknown[] => Array.from({ length: MOST_KNOWN }, (_, at) => own[at]);
const MOST_KNOWN = 40;

/** Its words, what it raises and what it rules out. */
function OptionFieldsDrawn({ page, question, id, option, index, ids, many }: Props) {
  const { words, file } = page;
  const { texts, ...text } = words.option;
  const place = `flow.questions.${question}.options.${id}`;
  const key = `questions.${question}.options.${id}`;
  const what = fill(words.kinds.option, { id });
  const put = <K extends keyof Option>(name: K, value: Option[K] | undefined) =>
    page.edit((now) =>
      inQuestion(now, question, (asked) => ({
        ...asked,
        options: changedEntry(asked.options, id, (each) => withField(each, name, value)),
      })),
    );
  const { safety } = file.flow.questions[question] ?? {};
  const needsSign = option.raises !== undefined && question !== file.flow.start && (!safety || option.excludes !== undefined);
  return (
    <details class="group option">
      <summary>
        <h3>{labelOf(page, question, id)}</h3>
        {option.raises && (
          <span class="urgency" data-urgency={option.raises}>
            {words.urgencies[option.raises]}
          </span>
        )}
      </summary>
      <div class="body">
        <WordsRow page={page} name={`${key}.label`} {...texts.label} />
        <WordsRow page={page} name={`${key}.help`} {...texts.help} optional />
        {needsSign && <WordsRow page={page} name={`${key}.sign`} {...texts.sign} />}
        {!option.raises && !safety && question !== file.flow.start && (
          <WordsRow page={page} name={`${key}.reply`} {...texts.reply} optional />
        )}
        <Choice
          place={`${place}.raises`}
          label={text.raises}
          value={option.raises ?? ''}
          options={[['', text.raisesNone], ...RAISED.map((each) => [each, words.urgencies[each]] as const)]}
          write={(value) =>
            put(
              'raises',
              RAISED.find((each) => each === value),
            )
          }
        />
        {(option.raises || option.sources) && (
          <SourcePicker
            page={page}
            place={`${place}.sources`}
            chosen={option.sources ?? []}
            write={(chosen) => put('sources', chosen.length > 0 ? chosen : undefined)}
          />
        )}
        {(many || option.excludes) && (
          <Choice
            place={`${place}.excludes`}
            label={text.excludes}
            value={option.excludes ?? ''}
            options={[
              ['', text.excludesNo],
              ['all', text.excludesAll],
              ['none', text.excludesNone],
            ]}
            write={(value) => put('excludes', value === 'all' || value === 'none' ? value : undefined)}
          />
        )}
        {(option.raises || option.onlyNew) && (
          <Tick
            place={`${place}.onlyNew`}
            label={text.onlyNew}
            hint={text.onlyNewHint}
            checked={option.onlyNew ?? false}
            choose={(on) => put('onlyNew', on || undefined)}
          />
        )}
        <IdField page={page} place={`${place}.id`} id={id} taken={ids} rename={(now, to) => renameOption(now, question, id, to)} />
        <div class="actions">
          <MoveButtons
            words={words}
            what={what}
            index={index}
            count={ids.length}
            move={(by) =>
              page.edit((now) => inQuestion(now, question, (asked) => ({ ...asked, options: movedEntry(asked.options, id, by) })))
            }
          />
          {!option.excludes && (
            <button
              type="button"
              class="button small"
              aria-label={fill(words.form.duplicateIt, { what })}
              onClick={() => page.add((now) => duplicateOption(now, question, id))}
            >
              {words.form.duplicate}
            </button>
          )}
          <RemoveButton
            page={page}
            what={what}
            mentions={mentionsOfOption(file, question, id)}
            remove={() => page.edit((now) => removeOption(now, question, id))}
          />
        </div>
      </div>
    </details>
  );
}
