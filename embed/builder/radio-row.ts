import { make } from '../dom.ts';

/** A few choices in a row, of which one is always chosen. */
export function radioRow<T extends string>(
  legend: string,
  name: string,
  options: Readonly<Record<T, string>>,
  chosen: NoInfer<T>,
  choose: (value: T) => void,
): HTMLFieldSetElement {
  const labels: HTMLElement[] = [];
  for (const value in options) {
    const input = make('input', { type: 'radio', name, value });
    input.checked = value === chosen;
    input.addEventListener('change', () => choose(value));
    labels.push(make('label', {}, input, make('span', {}, options[value])));
  }
  return make('fieldset', { class: 'row' }, make('legend', {}, legend), make('div', { class: 'choices' }, ...labels));
}
