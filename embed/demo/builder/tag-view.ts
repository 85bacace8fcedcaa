import { make } from '../../dom.ts';
import { copyText } from './copy-text.ts';
import { missingView } from './missing-view.ts';
import type { Page, View } from './page.ts';
import { policyView } from './policy-view.ts';
import { radioRow } from './radio-row.ts';
import { scriptAddress } from './script-address.ts';
import { tagFor } from './tag-for.ts';

/** In the tag for as long as the owner has not said where the script is. */
const EXAMPLE = 'https://www.example.org/self-check.js';

/** The tag for the owner's kind of website, what is missing in it, and how to paste it. */
export function tagView(page: Page, integrity: () => string | undefined): View {
  const { words, form, changed } = page;
  const text = words.tag;
  const { element: addressElement, problem, note } = addressField(page);
  const targets = radioRow(text.target, 'target', text.targets, form.target, (target) => {
    form.target = target;
    changed();
  });
  const tag = copyText('tag', text);
  const box = make('input', { type: 'checkbox', id: 'checked', 'aria-describedby': 'checked-hint' });
  box.checked = form.checked;
  box.addEventListener('change', () => {
    form.checked = box.checked;
    changed();
  });
  const check = make('label', { class: 'check' }, box, text.integrity);
  const checkHint = make('p', { class: 'hint', id: 'checked-hint' });
  const steps = make('ol', { class: 'steps' });
  const missing = missingView(page);
  const policy = policyView(page);
  const element = make(
    'section',
    { class: 'tag', 'aria-labelledby': 'tag-heading' },
    make('h2', { id: 'tag-heading' }, text.heading),
    addressElement,
    targets,
    missing.element,
    tag.element,
    make('div', { class: 'integrity' }, check, checkHint),
    make('h3', {}, text.stepsHeading),
    steps,
    make('p', { class: 'tip' }, text.linkTip),
    make('p', { class: 'hint' }, text.stepsNote),
    policy.element,
  );
  return {
    element,
    update(reading) {
      const src = scriptAddress(form.src);
      const hash = integrity();
      const lost = form.target === 'gtm';
      problem.textContent = form.src.trim() && !src ? text.addressWrong : '';
      note.textContent = src ? '' : text.addressMissing;
      note.hidden = src !== undefined;
      check.hidden = lost || !hash;
      checkHint.textContent = lost ? text.integrityLost : hash ? text.integrityHint : text.integrityNone;
      tag.show(tagFor(form.target, { src: src ?? EXAMPLE, integrity: form.checked ? hash : undefined, settings: reading.good }));
      steps.replaceChildren(...text.steps[form.target].map((step) => make('li', {}, step)));
      missing.update(reading);
      policy.show(src ?? EXAMPLE, reading.good['message-url']);
    },
  };
}

function addressField({ words, form, changed }: Page) {
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
  const problem = make('p', { class: 'problem', id: 'address-problem', 'aria-live': 'polite' });
  const note = make('p', { class: 'note' });
  const element = make(
    'div',
    { class: 'field' },
    make('label', { for: 'address' }, text.address),
    make('p', { class: 'hint', id: 'address-hint' }, text.addressHint),
    input,
    problem,
    note,
  );
  return { element, problem, note };
}
