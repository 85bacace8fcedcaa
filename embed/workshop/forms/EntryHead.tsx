import type { FlowFile } from '../../../src/author/flow-file.ts';
import type { Added } from '../edits/add.ts';
import { MoveButtons } from '../fields/MoveButtons.tsx';
import { RemoveButton } from '../fields/RemoveButton.tsx';
import { titleOf } from '../title-of.ts';
import type { Editing } from '../workshop-page.ts';
import { FormHead } from './FormHead.tsx';

interface Props {
  readonly page: Editing;
  /** What kind of thing it is. */
  readonly kind: string;
  /** Which of them, in words. */
  readonly what: string;
  readonly place: string;
  readonly id: string;
  /** All of its kind, in their order. */
  readonly ids: readonly string[];
  /** The places that name it, besides its own. */
  readonly mentions: readonly string[];
  readonly move: (file: FlowFile, by: number) => FlowFile;
  readonly duplicate: (file: FlowFile) => Added;
  readonly remove: (file: FlowFile) => FlowFile;
}

/** The top of the form of a question or a card: its place among the others, a second one like it, away with it. The last of its kind stays. */
export function EntryHead({ page, kind, what, place, id, ids, mentions, move, duplicate, remove }: Props) {
  const { words } = page;
  return (
    <FormHead kind={kind} title={titleOf(page, place)}>
      <MoveButtons words={words} what={what} index={ids.indexOf(id)} count={ids.length} move={(by) => page.edit((now) => move(now, by))} />
      <button type="button" class="button small" onClick={() => page.add(duplicate)}>
        {words.form.duplicate}
      </button>
      {ids.length > 1 && <RemoveButton page={page} what={what} mentions={mentions} remove={() => page.edit(remove)} />}
    </FormHead>
  );
}
