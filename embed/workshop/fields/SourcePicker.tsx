import { BareList } from '../../pages/BareList.tsx';
import { fill } from '../words.ts';
import type { Editing } from '../workshop-page.ts';
import { FieldHead } from './FieldHead.tsx';

interface Props {
  readonly page: Editing;
  readonly place: string;
  readonly chosen: readonly string[];
  readonly write: (chosen: readonly string[]) => void;
}

/** The sources of an option: those that it has, each to be taken away, and a list to add one from. */
export function SourcePicker({ page, place, chosen, write }: Props) {
  const { option: text } = page.words;
  const { sources } = page.file.flow;
  const nameOf = (id: string) => (Object.hasOwn(sources, id) ? sources[id]?.title : '') || id;
  const id = `${place}-add`;
  return (
    <div class="field">
      <FieldHead place={id} label={text.sources} hint={text.sourcesHint} />
      {chosen.length > 0 && (
        <BareList class="chips">
          {chosen.map((each) => (
            <li key={each}>
              {nameOf(each)}
              <button
                type="button"
                aria-label={fill(text.removeSource, { source: nameOf(each) })}
                onClick={() => write(chosen.filter((other) => other !== each))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </BareList>
      )}
      <select
        id={id}
        data-place={place}
        aria-describedby={`${id}-hint`}
        value=""
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          if (value) write([...chosen, value]);
          currentTarget.value = '';
        }}
      >
        <option value="">{text.addSource}</option>
        {Object.keys(sources)
          .filter((each) => !chosen.includes(each))
          .map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
      </select>
    </div>
  );
}
