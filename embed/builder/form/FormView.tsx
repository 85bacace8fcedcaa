import type { Page } from '../page.ts';
import { fill } from '../words.ts';
import { FieldView } from './FieldView.tsx';
import { GROUPS, type Group } from './fields.ts';

/** The form: the first group open, the others to be opened. */
export function FormView({ page }: { page: Page }) {
  const { words } = page;
  return (
    <section class="form" aria-labelledby="form-heading">
      <h2 id="form-heading">{words.form.heading}</h2>
      <p class="intro">{words.form.intro}</p>
      {GROUPS.filter(({ fields }) => fields.length > 0).map((group) => (
        <GroupView key={group.id} page={page} group={group} />
      ))}
    </section>
  );
}

function GroupView({ page, group: { id, fields } }: { page: Page; group: Group }) {
  const { words, guide, reading } = page;
  const { title, intro } = words.groups[id];
  const { emergency } = reading.clinic.region;
  const body = (
    <>
      {intro && <p class="intro">{fill(intro, { notChecked: guide.notChecked, emergency })}</p>}
      {fields.map((field) => (
        <FieldView key={field.name} page={page} field={field} />
      ))}
    </>
  );
  if (id === 'clinic')
    return (
      <div class="group">
        <h3>{title}</h3>
        {body}
      </div>
    );
  const wrong = fields.filter(({ name }) => reading.problems.has(name)).length;
  const filled = fields.filter(({ name }) => Object.hasOwn(reading.good, name)).length;
  return (
    <details class="group" id={`group-${id}`}>
      <summary>
        <h3>{title}</h3>
        <span class="count" data-wrong={wrong > 0 ? '' : undefined}>
          {wrong > 0 ? fill(words.form.wrong, { count: String(wrong) }) : filled > 0 && fill(words.form.filled, { count: String(filled) })}
        </span>
      </summary>
      <div class="body">{body}</div>
    </details>
  );
}
