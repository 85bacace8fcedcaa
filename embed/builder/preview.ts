import { make } from '../dom.ts';
import { leaveFocusToForm } from './leave-focus.ts';
import { fromHash } from './preview-state.ts';
import { WORDS } from './words.ts';

// The example page around the real widget. It is told what to show by the hash of its address.
let widget: Element | undefined;
let isOpen = false;
let opened = 0;
const place = make('div', {});
const heading = make('h1', {});
const example = make('p', { class: 'example' });
const text = make('p', {});
const link = make('a', { href: '#self-check' });
document.body.append(
  example,
  make('main', {}, heading, text, make('p', {}, link), place),
  make('div', { class: 'lines', 'aria-hidden': 'true' }, ...Array.from({ length: 8 }, () => make('span', {}))),
);

function show(): void {
  const state = fromHash(location.hash);
  const { preview: words } = state.lang === 'nl' ? WORDS.nl : WORDS.en;
  const { settings } = state;
  document.documentElement.lang = state.lang;
  document.documentElement.dataset.device = state.device;
  document.title = example.textContent = words.example;
  heading.textContent = settings.clinic ?? words.yourClinic;
  text.textContent = words.text;
  link.textContent = words.link;
  const asked = state.opened !== opened;
  opened = state.opened;
  const again = isOpen || asked;
  isOpen = false;
  // The page stands for the visitor's device; where the owner chose a scheme, the widget keeps to that.
  const scheme = settings.scheme === 'light' || settings.scheme === 'dark' ? settings.scheme : state.device;
  const next = document.createElement('self-check');
  for (const [name, value] of Object.entries({ ...settings, scheme })) next.setAttribute(name, value);
  if (widget) widget.replaceWith(next);
  else place.append(next);
  widget = next;
  void customElements.whenDefined('self-check').then(() => {
    if (again && widget === next) link.click();
  });
}

document.addEventListener('self-check:open', () => {
  isOpen = true;
});
document.addEventListener('self-check:close', () => {
  isOpen = false;
});
addEventListener(
  'error',
  ({ target }) => {
    const { lang } = fromHash(location.hash);
    if (target instanceof HTMLScriptElement) text.textContent = (lang === 'nl' ? WORDS.nl : WORDS.en).preview.missing;
  },
  true,
);
leaveFocusToForm();
addEventListener('hashchange', show);
show();
