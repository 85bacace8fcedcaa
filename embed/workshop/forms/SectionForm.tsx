import { duplicateSection } from '../edits/add.ts';
import { mentionsOfSection } from '../edits/mentions.ts';
import { addPart, partCount, RAISED, removePart, setPart } from '../edits/parts.ts';
import { removeSection, sectionIds } from '../edits/remove.ts';
import { renameSection } from '../edits/rename.ts';
import { Choice } from '../fields/Choice.tsx';
import { IdField } from '../fields/IdField.tsx';
import { ListRow } from '../fields/ListRow.tsx';
import { RemoveButton } from '../fields/RemoveButton.tsx';
import { WordsRow } from '../fields/WordsRow.tsx';
import { titleOf } from '../title-of.ts';
import { fill } from '../words.ts';
import type { Editing } from '../workshop-page.ts';
import { FilledIn } from './FilledIn.tsx';
import { FormHead } from './FormHead.tsx';
import { SectionUse } from './SectionUse.tsx';

const MOST_PARTS = 3;

/** A section: its words, which it has once, and how it stands on each card. */
export function SectionForm({ page, id }: { page: Editing; id: string }) {
  const { words, file } = page;
  const text = words.section;
  const uses = Object.entries(file.flow.outcomes).flatMap(([outcome, { sections }]) =>
    sections.flatMap((section, index) => (section.id === id ? [{ outcome, section, index }] : [])),
  );
  const key = `sections.${id}`;
  const given = uses.find(({ section }) => section.parts)?.section.parts ?? [];
  const count = partCount(file, id);
  const what = fill(words.kinds.section, { id });
  return (
    <>
      <FormHead kind={text.heading} title={titleOf(page, key)}>
        {uses.length > 0 && (
          <>
            <button type="button" class="button small" onClick={() => page.add((now) => duplicateSection(now, id))}>
              {words.form.duplicate}
            </button>
            <RemoveButton
              page={page}
              what={what}
              mentions={uses.length > 1 ? mentionsOfSection(file, id) : []}
              remove={() => page.edit((now) => removeSection(now, id))}
            />
          </>
        )}
      </FormHead>
      <section class="group">
        <h2>{text.words}</h2>
        <FilledIn words={words} />
        {uses.length === 0 && <p class="hint">{text.shared}</p>}
        <WordsRow page={page} name={`${key}.title`} label={text.title} optional={uses.length > 0} />
        {uses.length > 0 && (
          <>
            <ListRow page={page} name={`${key}.body`} label={text.body} item={words.form.paragraph} />
            <ListRow page={page} name={`${key}.items`} label={text.items} item={words.form.bullet} />
          </>
        )}
        {Array.from({ length: count }, (_, index) => {
          const number = { number: String(index + 1) };
          return (
            // Lists have no names; their order is what tells them apart.
            <fieldset class="rule" key={index}>
              <legend>{fill(text.part, number)}</legend>
              <Choice
                place={`sections.${id}.parts.${index}`}
                label={fill(text.urgencyOf, number)}
                hint={text.urgencyHint}
                value={given[index] ?? ''}
                options={RAISED.map((each) => [each, words.urgencies[each]])}
                write={(value) => {
                  const urgency = RAISED.find((each) => each === value);
                  if (urgency) page.edit((now) => setPart(now, id, index, urgency));
                }}
              />
              <WordsRow page={page} name={`${key}.parts.${index}.title`} label={fill(text.partTitle, number)} />
              <ListRow
                page={page}
                name={`${key}.parts.${index}.items`}
                label={fill(text.partItems, number)}
                item={words.form.bullet}
                optional={false}
              />
              <div class="actions">
                <button type="button" class="button small" onClick={() => page.edit((now) => removePart(now, id, index))}>
                  {fill(text.removePart, number)}
                </button>
              </div>
            </fieldset>
          );
        })}
        {uses.length > 0 && count < MOST_PARTS && (
          <div class="actions">
            <button
              type="button"
              class="button small"
              aria-describedby="add-part-hint"
              onClick={() => page.edit((now) => addPart(now, id))}
            >
              {text.addPart}
            </button>
            <p class="hint" id="add-part-hint">
              {text.addPartHint}
            </p>
          </div>
        )}
      </section>
      {uses.length > 0 && <h2>{text.uses}</h2>}
      {uses.map(({ outcome, section, index }) => (
        <SectionUse key={`${outcome}.${index}`} page={page} outcome={outcome} index={index} section={section} alone={uses.length === 1} />
      ))}
      <section class="group">
        <IdField
          page={page}
          place={`sections.${id}.id`}
          id={id}
          taken={sectionIds(file.flow)}
          rename={(now, to) => renameSection(now, id, to)}
          form={(to) => `sections.${to}`}
        />
      </section>
    </>
  );
}
