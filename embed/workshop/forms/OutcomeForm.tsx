import { type Outcome, URGENCIES } from '../../../src/flow/flow.ts';
import { duplicateOutcome } from '../edits/add.ts';
import { movedEntry } from '../edits/entries.ts';
import { inOutcome } from '../edits/in-place.ts';
import { mentionsOfOutcome } from '../edits/mentions.ts';
import { removeOutcome } from '../edits/remove.ts';
import { renameOutcome } from '../edits/rename.ts';
import { withField } from '../edits/with-field.ts';
import { Choice } from '../fields/Choice.tsx';
import { ConditionField } from '../fields/ConditionField.tsx';
import { IdField } from '../fields/IdField.tsx';
import { Tick } from '../fields/Tick.tsx';
import { WordsRow } from '../fields/WordsRow.tsx';
import { fill } from '../words.ts';
import type { Editing } from '../workshop-page.ts';
import { EntryHead } from './EntryHead.tsx';
import { FilledIn } from './FilledIn.tsx';
import { SectionRows } from './SectionRows.tsx';

interface Props {
  readonly page: Editing;
  readonly id: string;
  readonly outcome: Outcome;
}

/** A card: its heading, when it is shown, and what it says. */
export function OutcomeForm({ page, id, outcome }: Props) {
  const { words, file } = page;
  const text = words.outcome;
  const place = `flow.outcomes.${id}`;
  const ids = Object.keys(file.flow.outcomes);
  const put = <K extends keyof Outcome>(name: K, value: Outcome[K] | undefined) =>
    page.edit((now) => inOutcome(now, id, (card) => withField(card, name, value)));
  const contacts = [
    ['', text.contactNo],
    ...(outcome.urgency === 'routine' ? [['open', text.contactOpen] as const] : []),
    ...(outcome.urgency === 'gp_first' ? [['after_gp', text.contactAfterGp] as const] : []),
  ] as const;
  return (
    <>
      <EntryHead
        page={page}
        kind={text.heading}
        what={fill(words.kinds.outcome, { id })}
        place={place}
        id={id}
        ids={ids}
        mentions={mentionsOfOutcome(file, id)}
        move={(now, by) => ({ ...now, flow: { ...now.flow, outcomes: movedEntry(now.flow.outcomes, id, by) } })}
        duplicate={(now) => duplicateOutcome(now, id)}
        remove={(now) => removeOutcome(now, id)}
      />
      <section class="group">
        <h2>{text.words}</h2>
        <WordsRow page={page} name={`outcomes.${id}.heading`} label={text.title} hint={text.titleHint} />
        <FilledIn words={words} />
      </section>
      <SectionRows page={page} id={id} outcome={outcome} />
      <section class="group">
        <h2>{text.how}</h2>
        <Choice
          place={`${place}.urgency`}
          label={text.urgency}
          value={outcome.urgency}
          options={URGENCIES.map((each) => [each, words.urgencies[each]])}
          write={(value) => put('urgency', URGENCIES.find((each) => each === value) ?? outcome.urgency)}
        />
        <ConditionField
          page={page}
          place={`${place}.when`}
          legend={text.when}
          hint={text.whenHint}
          none={words.condition.always}
          condition={outcome.when}
          write={(when) => put('when', when)}
        />
        {(outcome.urgency === 'urgent_same_day' || outcome.now) && (
          <Tick
            place={`${place}.now`}
            label={text.now}
            hint={text.nowHint}
            checked={outcome.now ?? false}
            choose={(on) => put('now', on || undefined)}
          />
        )}
        {(contacts.length > 1 || outcome.contact) && (
          <Choice
            place={`${place}.contact`}
            label={text.contact}
            hint={text.contactHint}
            value={outcome.contact ?? ''}
            options={contacts}
            write={(value) => put('contact', value === 'open' || value === 'after_gp' ? value : undefined)}
          />
        )}
        <IdField
          page={page}
          place={`${place}.id`}
          id={id}
          taken={ids}
          rename={(now, to) => renameOutcome(now, id, to)}
          form={(to) => `flow.outcomes.${to}`}
        />
      </section>
    </>
  );
}
