import { make } from '../dom.ts';

/** A box to tick, with a hint below it that may change. */
export interface CheckBox {
  readonly element: HTMLElement;
  readonly label: HTMLElement;
  readonly hint: HTMLElement;
}

export function checkBox(id: string, text: string, checked: boolean, choose: (checked: boolean) => void): CheckBox {
  const box = make('input', { type: 'checkbox', id, 'aria-describedby': `${id}-hint` });
  box.checked = checked;
  box.addEventListener('change', () => choose(box.checked));
  const label = make('label', { class: 'check' }, box, text);
  const hint = make('p', { class: 'hint', id: `${id}-hint` });
  return { element: make('div', { class: 'choice' }, label, hint), label, hint };
}
