import { make } from '../dom.ts';
import { fieldControl } from './field-control.ts';
import { fieldReading } from './field-reading.ts';
import type { Field } from './fields.ts';
import { guideIn } from './guide.ts';
import { fieldId, type Page, type View } from './page.ts';
import type { Reading } from './read-form.ts';
import { fill } from './words.ts';

/** One field: label, hint, what it is filled in with, what is wrong with it, and what the widget understood. */
export function fieldView(page: Page, field: Field): View {
  const { words, lang } = page;
  const { name, kind } = field;
  const id = fieldId(name);
  const { label, hint } = words.fields[name];
  const control = fieldControl(page, field, `${id}-hint ${id}-problem`);
  const problem = make('p', { class: 'problem', id: `${id}-problem`, 'aria-live': 'polite' });
  const understood = make('div', { class: 'understood', role: 'status' });
  const hintText = make('p', { class: 'hint', id: `${id}-hint` }, fill(hint, { launcher: guideIn(lang, words).launcher }));
  const several = kind === 'choices';
  const element = make(
    several ? 'fieldset' : 'div',
    { class: 'field', 'data-kind': kind },
    several ? make('legend', {}, label) : make('label', { for: id }, label),
    ...(hint ? [hintText] : []),
    control,
    problem,
    understood,
  );
  // Nobody is told off while typing: a mistake is named when the field is left, and goes as soon as it is mended.
  let left = (page.form.values[name] ?? '') !== '';
  let sentence = '';
  const showProblem = () => {
    const shown = left ? sentence : '';
    if (problem.textContent !== shown) problem.textContent = shown;
    const input = element.querySelector(`#${id}`);
    if (shown) input?.setAttribute('aria-invalid', 'true');
    else input?.removeAttribute('aria-invalid');
  };
  element.addEventListener('focusout', () => {
    left = true;
    showProblem();
  });
  return {
    element,
    update(reading) {
      sentence = problemOf(page, field, reading);
      showProblem();
      const now = fieldReading(page, name, reading);
      if (understood.textContent !== now.map((node) => node.textContent).join('')) understood.replaceChildren(...now);
    },
  };
}

/** Why the widget refuses the value, as its console would say it; in Dutch by a sentence of this page. */
function problemOf({ words, form }: Page, { name, kind }: Field, { problems }: Reading): string {
  const sentence = problems.get(name);
  if (sentence === undefined || !words.refusal) return sentence ?? '';
  return fill(words.refusal.sentence, { value: (form.values[name] ?? '').trim(), write: words.refusal.write[kind] });
}
