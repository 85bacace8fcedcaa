import { make } from '../dom.ts';

interface CopyWords {
  readonly label: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser does not let the page copy. */
  readonly selected: string;
}

/** A text to copy: by the button, or by hand. */
export interface CopyText {
  readonly element: HTMLElement;
  show(text: string): void;
}

export function copyText(id: string, { label, copy, copied, selected }: CopyWords): CopyText {
  const area = make('textarea', { id, readonly: '', spellcheck: 'false', rows: '2' });
  const button = make('button', { type: 'button', class: 'button primary', 'aria-describedby': `${id}-label` }, copy);
  const status = make('p', { class: 'said', role: 'status' });
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(area.value);
      status.textContent = copied;
    } catch {
      area.focus();
      area.select();
      status.textContent = selected;
    }
  });
  return {
    element: make(
      'div',
      { class: 'copy' },
      make('label', { for: id, id: `${id}-label` }, label),
      area,
      make('div', { class: 'after' }, button, status),
    ),
    show(text) {
      if (area.value === text) return;
      area.value = text;
      area.rows = text.split('\n').length + 1;
      status.textContent = '';
    },
  };
}
