import type { FlowFile } from '../../../src/author/flow-file.ts';
import { type IdKind, idProblem } from '../edits/ids.ts';
import type { Editing } from '../workshop-page.ts';
import { DraftLine } from './DraftLine.tsx';

interface Props {
  readonly page: Editing;
  readonly place: string;
  readonly id: string;
  readonly taken: readonly string[];
  readonly kind?: IdKind;
  readonly label?: string;
  readonly hint?: string;
  readonly rename: (file: FlowFile, to: string) => FlowFile;
  /** What the form is called then, where it is that of the thing itself. */
  readonly form?: (to: string) => string;
}

/** The name of a thing, which is changed wherever it stands. */
export function IdField({ page, place, id, taken, kind = 'id', label, hint, rename, form }: Props) {
  const { ids } = page.words;
  return (
    <DraftLine
      place={place}
      label={label ?? ids.label}
      hint={hint ?? ids.hint}
      value={id}
      check={(text) => {
        const problem = idProblem(kind, text, taken);
        return problem && ids[problem];
      }}
      commit={(to) => {
        page.edit((file) => rename(file, to));
        if (form) page.renamed(form(to));
      }}
    />
  );
}
