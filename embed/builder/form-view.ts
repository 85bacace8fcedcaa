import { make } from '../dom.ts';
import { fieldView } from './field-view.ts';
import { GROUPS, type Group } from './fields.ts';
import { guideIn } from './guide.ts';
import type { Page, View } from './page.ts';
import { fill } from './words.ts';

/** The form: the first group open, the others to be opened. */
export function formView(page: Page): View {
  const { words } = page;
  const groups = GROUPS.map((group) => groupView(page, group));
  const element = make(
    'section',
    { class: 'form', 'aria-labelledby': 'form-heading' },
    make('h2', { id: 'form-heading' }, words.form.heading),
    make('p', { class: 'intro' }, words.form.intro),
    ...groups.map((group) => group.element),
  );
  return {
    element,
    update(reading) {
      for (const group of groups) group.update(reading);
    },
  };
}

function groupView(page: Page, { id, fields }: Group): View {
  const { words, form, lang } = page;
  const { title, intro } = words.groups[id];
  const views = fields.map((field) => fieldView(page, field));
  const body = [
    ...(intro ? [make('p', { class: 'intro' }, fill(intro, { notChecked: guideIn(lang, words).notChecked }))] : []),
    ...views.map((view) => view.element),
  ];
  const count = make('span', { class: 'count' });
  const heading = make('h3', {}, title);
  const first = id === 'clinic';
  const element = first
    ? make('div', { class: 'group' }, heading, ...body)
    : make('details', { class: 'group', id: `group-${id}` }, make('summary', {}, heading, count), make('div', { class: 'body' }, ...body));
  if (element instanceof HTMLDetailsElement) {
    element.open = form.open.has(id);
    element.addEventListener('toggle', () => (element.open ? form.open.add(id) : form.open.delete(id)));
  }
  return {
    element,
    update(reading) {
      for (const view of views) view.update(reading);
      const wrong = fields.filter(({ name }) => reading.problems.has(name)).length;
      const filled = fields.filter(({ name }) => Object.hasOwn(reading.good, name)).length;
      count.toggleAttribute('data-wrong', wrong > 0);
      count.textContent =
        wrong > 0 ? fill(words.form.wrong, { count: String(wrong) }) : filled > 0 ? fill(words.form.filled, { count: String(filled) }) : '';
    },
  };
}
