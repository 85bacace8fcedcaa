import { make } from '../dom.ts';
import type { Page } from './page.ts';
import { LOADER, ONE_FILE, scriptAddress } from './script-address.ts';
import { fill } from './words.ts';

/** Where the owner says where the script is. */
export function addressField({ words, form, changed }: Page) {
  const text = words.tag;
  const input = make('input', {
    id: 'address',
    type: 'url',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'address-hint address-problem',
  });
  input.value = form.src;
  input.addEventListener('input', () => {
    form.src = input.value;
    changed();
  });
  const label = make('label', { for: 'address' });
  const hint = make('p', { class: 'hint', id: 'address-hint' });
  const problem = make('p', { class: 'problem', id: 'address-problem', 'aria-live': 'polite' });
  const note = make('p', { class: 'note' });
  return {
    element: make('div', { class: 'field' }, label, hint, input, problem, note),
    /** @returns the address for the tag, or undefined while there is none. */
    update(): string | undefined {
      const file = form.loader ? LOADER : ONE_FILE;
      const src = scriptAddress(form.src, file);
      label.textContent = fill(text.address, { file });
      hint.textContent = form.loader ? text.addressHintLoader : text.addressHint;
      problem.textContent = form.src.trim() && !src ? fill(text.addressWrong, { file }) : '';
      note.textContent = src ? '' : fill(text.addressMissing, { file });
      note.hidden = src !== undefined;
      return src;
    },
    /** Writes the address of the file that is now chosen over that of the other one. */
    follow() {
      const src = scriptAddress(form.src, form.loader ? LOADER : ONE_FILE);
      if (src) input.value = form.src = src;
    },
  };
}
