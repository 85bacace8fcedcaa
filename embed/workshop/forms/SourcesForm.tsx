import { addSource } from '../edits/add.ts';
import { changedEntry } from '../edits/entries.ts';
import { mentionsOfSource } from '../edits/mentions.ts';
import { removeSource } from '../edits/remove.ts';
import { renameSource } from '../edits/rename.ts';
import { withField } from '../edits/with-field.ts';
import { IdField } from '../fields/IdField.tsx';
import { Line } from '../fields/Line.tsx';
import { RemoveButton } from '../fields/RemoveButton.tsx';
import { counted } from '../look/counted.ts';
import { fill } from '../words.ts';
import type { Editing } from '../workshop-page.ts';
import { FormHead } from './FormHead.tsx';

/** What the advice rests on. */
export function SourcesForm({ page }: { page: Editing }) {
  const { words, file } = page;
  const text = words.sources;
  return (
    <>
      <FormHead kind={text.heading} />
      <p class="intro">{text.intro}</p>
      {Object.keys(file.flow.sources).map((id, index) => (
        // A source that gets a new id stays open as it is.
        <SourceFields key={index} page={page} id={id} />
      ))}
      <button type="button" class="button" onClick={() => page.add((now) => addSource(now))}>
        {text.add}
      </button>
    </>
  );
}

function SourceFields({ page, id }: { page: Editing; id: string }) {
  const { words, file } = page;
  const text = words.sources;
  const { sources } = file.flow;
  const { title = '', url = '' } = sources[id] ?? {};
  const place = `flow.sources.${id}`;
  const mentions = mentionsOfSource(file, id);
  const put = (key: 'title' | 'url', value: string) =>
    page.edit(
      (now) => ({
        ...now,
        flow: {
          ...now.flow,
          sources: changedEntry(now.flow.sources, id, (source) =>
            withField(source, key, key === 'url' && value === '' ? undefined : value),
          ),
        },
      }),
      `${place}.${key}`,
    );
  return (
    <details class="group">
      <summary>
        <h2>{title || text.untitled}</h2>
        <span class="aside-note">{fill(text.used, { answers: counted(page, 'answers', mentions.length) })}</span>
      </summary>
      <div class="body">
        <Line place={`${place}.title`} label={text.title} value={title} write={(value) => put('title', value)} />
        <Line
          place={`${place}.url`}
          label={text.url}
          value={url}
          problem={url === '' || /^https?:\/\/\S+$/i.test(url) ? undefined : text.urlProblem}
          write={(value) => put('url', value)}
        />
        <IdField
          page={page}
          place={`${place}.id`}
          id={id}
          kind="name"
          taken={Object.keys(sources)}
          rename={(now, to) => renameSource(now, id, to)}
        />
        <div class="actions">
          <RemoveButton
            page={page}
            what={fill(words.kinds.source, { id })}
            mentions={mentions}
            remove={() => page.edit((now) => removeSource(now, id))}
          />
        </div>
      </div>
    </details>
  );
}
