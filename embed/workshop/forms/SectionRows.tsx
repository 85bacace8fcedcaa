import { useState } from 'preact/hooks';
import type { Outcome } from '../../../src/flow/flow.ts';
import { BareList } from '../../pages/BareList.tsx';
import { addSection } from '../edits/add.ts';
import { movedItem } from '../edits/entries.ts';
import { inOutcome } from '../edits/in-place.ts';
import { removeFromCard, sectionIds } from '../edits/remove.ts';
import { MoveButtons } from '../fields/MoveButtons.tsx';
import { RemoveButton } from '../fields/RemoveButton.tsx';
import { titleOf } from '../title-of.ts';
import { fill } from '../words.ts';
import type { Editing } from '../workshop-page.ts';

interface Props {
  readonly page: Editing;
  readonly id: string;
  readonly outcome: Outcome;
}

/** The sections of a card, in their order. Each is written in a form of its own. */
export function SectionRows({ page, id, outcome: { sections } }: Props) {
  const { words, file } = page;
  const text = words.outcome;
  const [known, setKnown] = useState('');
  const others = sectionIds(file.flow).filter(
    (each) =>
      !sections.some((section) => section.id === each) &&
      Object.values(file.flow.outcomes).some((card) => card.sections.some((section) => section.id === each)),
  );
  return (
    <section class="group" aria-labelledby="sections-heading">
      <h2 id="sections-heading" data-place={`flow.outcomes.${id}.sections`} tabIndex={-1}>
        {text.sections}
      </h2>
      {sections.length === 0 && <p class="hint">{text.sectionsEmpty}</p>}
      <BareList ordered class="rows">
        {sections.map((section, index) => {
          const what = fill(words.kinds.section, { id: section.id });
          return (
            // The focus stays on the button that moved a row.
            <li key={index}>
              <button type="button" class="link row-name" onClick={() => page.goTo(`sections.${section.id}`)}>
                {titleOf(page, `sections.${section.id}`)}
              </button>
              <span class="row-actions">
                <MoveButtons
                  words={words}
                  what={what}
                  index={index}
                  count={sections.length}
                  move={(by) =>
                    page.edit((now) => inOutcome(now, id, (card) => ({ ...card, sections: movedItem(card.sections, index, by) })))
                  }
                />
                <RemoveButton page={page} what={what} mentions={[]} remove={() => page.edit((now) => removeFromCard(now, id, index))} />
              </span>
            </li>
          );
        })}
      </BareList>
      <div class="actions">
        <button type="button" class="button" onClick={() => page.add((now) => addSection(now, id))}>
          {text.newSection}
        </button>
      </div>
      {others.length > 0 && (
        <div class="field">
          <label for="known-section">{text.sameSection}</label>
          <div class="row">
            <select id="known-section" value={known} onChange={({ currentTarget }) => setKnown(currentTarget.value)}>
              <option value="">{text.choose}</option>
              {others.map((each) => (
                <option key={each} value={each}>
                  {titleOf(page, `sections.${each}`)}
                </option>
              ))}
            </select>
            <button
              type="button"
              class="button small"
              aria-disabled={known === '' || undefined}
              onClick={() => {
                if (known) page.edit((now) => addSection(now, id, known).file);
                setKnown('');
              }}
            >
              {words.flow.add}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
