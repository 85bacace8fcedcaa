import { make } from '../dom.ts';
import { isNamed } from '../is-named.ts';
import { countriesIn } from './countries.ts';
import type { Field, FieldKind } from './fields.ts';
import { fieldId, type Page } from './page.ts';

const TYPES: Partial<Record<FieldKind, string>> = { phone: 'tel', international: 'tel', email: 'email', address: 'url', date: 'date' };

/** What a field is filled in with. `described` are the ids of its hint and messages. */
export function fieldControl(page: Page, field: Field, described: string): HTMLElement {
  const { name, kind, options = [] } = field;
  const write = (value: string) => {
    page.form.values[name] = value;
    page.changed();
  };
  const value = page.form.values[name] ?? '';
  const words = wordsOf(page, field);
  if (kind === 'choices') return boxes(page, field, write);
  if (kind === 'choice' || kind === 'country') {
    const all =
      kind === 'country'
        ? [['', page.words.form.byPhone] as const, ...countriesIn(page.lang)]
        : ['', ...options].map((option) => [option, words[option || 'usual'] ?? option] as const);
    const select = make('select', { id: fieldId(name), 'aria-describedby': described });
    select.append(...all.map(([option, label]) => make('option', { value: option }, label)));
    select.value = value;
    select.addEventListener('change', () => write(select.value));
    return select;
  }
  const input = make('input', {
    id: fieldId(name),
    'aria-describedby': described,
    type: TYPES[kind] ?? 'text',
    autocomplete: 'off',
    ...(kind === 'text' ? { maxlength: '200' } : { spellcheck: 'false' }),
    ...(kind === 'number' && { inputmode: 'numeric' }),
  });
  input.value = value;
  input.addEventListener('input', () => write(input.value));
  return kind === 'colour' ? withPicker(page, input, write) : input;
}

/** The words for the options of a field. */
function wordsOf({ words }: Page, { name }: Field): Readonly<Record<string, string>> {
  return isNamed(words.options, name) ? words.options[name] : {};
}

/** Several may be chosen: the value is their names with spaces between. */
function boxes(page: Page, field: Field, write: (value: string) => void): HTMLElement {
  const chosen = new Set((page.form.values[field.name] ?? '').split(' ').filter(Boolean));
  const words = wordsOf(page, field);
  const labels = (field.options ?? []).map((option, index) => {
    const box = make('input', { type: 'checkbox', ...(index === 0 && { id: fieldId(field.name) }) });
    box.checked = chosen.has(option);
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(option);
      else chosen.delete(option);
      write([...chosen].join(' '));
    });
    return make('label', { class: 'check' }, box, words[option] ?? option);
  });
  return make('div', { class: 'checks' }, ...labels);
}

/** The colour as digits, and beside it the browser's own picker; each follows the other. */
function withPicker({ words }: Page, input: HTMLInputElement, write: (value: string) => void): HTMLElement {
  const picker = make('input', { type: 'color', 'aria-label': words.form.picker });
  const follow = () => {
    picker.value = /^#[0-9a-f]{6}$/i.test(input.value.trim()) ? input.value.trim() : '#0b6166';
  };
  follow();
  input.addEventListener('input', follow);
  picker.addEventListener('input', () => {
    input.value = picker.value;
    write(picker.value);
  });
  return make('div', { class: 'colour' }, picker, input);
}
