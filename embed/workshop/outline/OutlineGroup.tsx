import type { FlowFile } from '../../../src/author/flow-file.ts';
import type { Urgency } from '../../../src/flow/flow.ts';
import { BareList } from '../../pages/BareList.tsx';
import type { Added } from '../edits/add.ts';
import type { Missing } from '../edits/missing.ts';
import { useBeginning } from '../useBeginning.tsx';
import type { Editing } from '../workshop-page.ts';
import { OutlineItem } from './OutlineItem.tsx';

interface Item {
  readonly form: string;
  readonly title: string;
  readonly note?: string;
  readonly urgency?: Urgency;
}

interface Props {
  readonly page: Editing;
  readonly heading: string;
  readonly items: readonly Item[];
  /** What can be added to it. */
  readonly add: readonly { readonly label: string; readonly make: (file: FlowFile) => Added }[];
  readonly missing: Missing;
  /** The form of what the visitor of the preview sees. */
  readonly here: string | undefined;
}

const SHOWN = 500; // as many as a flow may have questions

/** The things of one kind, in their order. */
export function OutlineGroup({ page, heading, items, add, missing, here }: Props) {
  const { shown, more } = useBeginning(page.words, items, SHOWN);
  return (
    <div class="outline-group">
      <h2>{heading}</h2>
      <BareList>
        {shown.map((item) => (
          <OutlineItem
            key={item.form}
            page={page}
            {...item}
            open={item.form === page.form}
            here={item.form === here}
            missing={missing.get(item.form)}
          />
        ))}
      </BareList>
      {more}
      {add.map(({ label, make }) => (
        <button key={label} type="button" class="button small" onClick={() => page.add(make)}>
          {label}
        </button>
      ))}
    </div>
  );
}
