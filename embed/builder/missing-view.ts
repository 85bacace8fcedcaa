import { make } from '../dom.ts';
import type { FieldName } from './fields.ts';
import { GAPS } from './gaps.ts';
import type { Page, View } from './page.ts';
import { fill } from './words.ts';

/** What is not in the tag, or not yet: each with a button that leads to its field. */
export function missingView({ words, goTo }: Page): View {
  const { left, wrong, gaps, mend } = words.tag;
  const list = make('ul', {});
  const element = make('div', { class: 'missing' }, make('h3', {}, left), list);
  const line = (field: FieldName, sentence: string) => {
    const button = make('button', { type: 'button', class: 'link', 'aria-label': `${mend}: ${words.fields[field].label}` }, mend);
    button.addEventListener('click', () => goTo(field));
    return make('li', {}, `${sentence} `, button);
  };
  return {
    element,
    update(reading) {
      const lines = [
        ...[...reading.problems.keys()].map((name) => line(name, fill(wrong, { label: words.fields[name].label }))),
        ...reading.gaps.map((gap) => line(GAPS[gap], fill(gaps[gap], { emergency: reading.clinic.region.emergency }))),
      ];
      element.hidden = lines.length === 0;
      list.replaceChildren(...lines);
    },
  };
}
