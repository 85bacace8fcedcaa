import { useMemo } from 'preact/hooks';
import type { Question } from '../../../src/flow/flow.ts';
import { duplicateQuestion } from '../edits/add.ts';
import { asSignList } from '../edits/add-role.ts';
import { movedEntry } from '../edits/entries.ts';
import { inQuestion } from '../edits/in-place.ts';
import { mentionsOfQuestion } from '../edits/mentions.ts';
import { removeQuestion } from '../edits/remove.ts';
import { renameQuestion } from '../edits/rename.ts';
import { withField } from '../edits/with-field.ts';
import { Choice } from '../fields/Choice.tsx';
import { IdField } from '../fields/IdField.tsx';
import { Tick } from '../fields/Tick.tsx';
import { WordsRow } from '../fields/WordsRow.tsx';
import { fill } from '../words.ts';
import type { Editing } from '../workshop-page.ts';
import { EntryHead } from './EntryHead.tsx';
import { FilledIn } from './FilledIn.tsx';
import { OptionList } from './OptionList.tsx';
import { RuleList } from './RuleList.tsx';

interface Props {
  readonly page: Editing;
  readonly id: string;
  readonly question: Question;
}

/** A question: what is asked, how it works, its answers, and what comes next. */
export function QuestionForm({ page, id, question }: Props) {
  const { words, file } = page;
  const { texts, ...text } = words.question;
  const place = `flow.questions.${id}`;
  const ids = Object.keys(file.flow.questions);
  const mentions = useMemo(() => mentionsOfQuestion(file, id), [file.flow, file.expected, id]);
  // Its lists name every question of the flow.
  const rules = useMemo(
    () => <RuleList page={{ ...page, file: page.settled }} id={id} question={question} />,
    [page.settled, words, id, question],
  );
  return (
    <>
      <EntryHead
        page={page}
        kind={text.heading}
        what={fill(words.kinds.question, { id })}
        place={place}
        id={id}
        ids={ids}
        mentions={mentions}
        move={(now, by) => ({ ...now, flow: { ...now.flow, questions: movedEntry(now.flow.questions, id, by) } })}
        duplicate={(now) => duplicateQuestion(now, id)}
        remove={(now) => removeQuestion(now, id)}
      />
      <section class="group">
        <h2>{text.words}</h2>
        <FilledIn words={words} />
        <WordsRow page={page} name={`questions.${id}.heading`} {...texts.heading} />
        <WordsRow page={page} name={`questions.${id}.intro`} {...texts.intro} optional />
        <WordsRow page={page} name={`questions.${id}.help`} {...texts.help} optional />
      </section>
      <section class="group">
        <h2>{text.how}</h2>
        <Choice
          place={`${place}.kind`}
          label={text.kind}
          value={question.kind}
          options={[
            ['one', text.one],
            ['many', text.many],
          ]}
          write={(value) => page.edit((now) => inQuestion(now, id, (asked) => ({ ...asked, kind: value === 'many' ? 'many' : 'one' })))}
        />
        <Tick
          place={`${place}.safety`}
          label={text.safety}
          hint={text.safetyHint}
          checked={question.safety ?? false}
          choose={(on) => page.edit((now) => asSignList(now, id, on))}
        />
      </section>
      <OptionList page={page} id={id} question={question} />
      {rules}
      <section class="group">
        <h2>{text.more}</h2>
        <Tick
          place={`${place}.picture`}
          label={text.picture}
          hint={text.pictureHint}
          checked={question.picture !== undefined}
          choose={(on) => page.edit((now) => inQuestion(now, id, (asked) => withField(asked, 'picture', on ? 'body' : undefined)))}
        />
        <IdField
          page={page}
          place={`${place}.id`}
          id={id}
          taken={ids}
          rename={(now, to) => renameQuestion(now, id, to)}
          form={(to) => `flow.questions.${to}`}
        />
      </section>
    </>
  );
}
