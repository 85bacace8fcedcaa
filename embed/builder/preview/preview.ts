import { chooseLanguage } from '../../../src/i18n/language.ts';
import { isFrom, targetOrigin } from '../../pages/from-page.ts';
import { keepLinksShut, leaveFocusToForm } from '../../pages/preview-page.ts';
import { walkThere } from '../../pages/walk-there.ts';
import { make } from '../../widget/base/dom.ts';
import { fill, PAGE_LANGUAGES, WORDS } from '../words.ts';
import { KEPT_SHUT, type PreviewState, parsePreviewState, READY } from './preview-state.ts';

// The example page around the real widget. It shows what the tag builder around it, or the one that opened it, tells it to
// show; nothing of its address counts. Alone it is empty.
const builder: Window | null = parent === window ? opener : parent;
const first = chooseLanguage(navigator.languages, PAGE_LANGUAGES) ?? 'en';
let widget: Element | undefined;
let isOpen = false;
let state: PreviewState | undefined;
let walk = new AbortController();
const example = make('p', { class: 'example' });
const main = make('main', {});
const note = make('p', { class: 'note' });
document.body.append(example, main);

function alone(): void {
  const { preview: words } = WORDS[first];
  document.documentElement.lang = first;
  document.title = example.textContent = words.example;
  const none = document.createElement('self-check'); // or the script would add one of its own
  none.setAttribute('mode', 'none');
  main.replaceChildren(make('p', {}, `${words.alone} `, make('a', { href: './', 'data-own': '' }, words.toBuilder)), none);
}

function show(next: PreviewState): void {
  const { preview: words } = WORDS[next.lang];
  const { settings } = next;
  const asked = next.opened !== (state?.opened ?? 0);
  const opens = asked ? next.scene !== 'launcher' : isOpen;
  walk.abort();
  walk = new AbortController();
  const { signal } = walk;
  state = next;
  isOpen = false;
  document.documentElement.lang = next.lang;
  document.documentElement.dataset.device = next.device;
  document.title = example.textContent = words.example;
  const link = make('a', { href: '#self-check' }, words.link);
  // The page stands for the visitor's device; where the owner chose a scheme, the widget keeps to that.
  const scheme = settings.scheme === 'light' || settings.scheme === 'dark' ? settings.scheme : next.device;
  const fresh = document.createElement('self-check');
  for (const [name, value] of Object.entries({ ...settings, scheme })) fresh.setAttribute(name, value);
  main.replaceChildren(
    make('h1', {}, settings.clinic ?? words.yourClinic),
    make('p', {}, words.text),
    make('p', {}, link),
    fresh,
    make('div', { class: 'lines', 'aria-hidden': 'true' }, ...Array.from({ length: 8 }, () => make('span', {}))),
  );
  widget = fresh;
  void customElements.whenDefined('self-check').then(() => {
    if (!opens || widget !== fresh) return;
    link.click();
    void walkThere(fresh, next.answers, next.scene === 'contact', signal);
  });
}

document.addEventListener('self-check:open', () => {
  isOpen = true;
});
document.addEventListener('self-check:close', () => {
  isOpen = false;
});
addEventListener('message', (event) => {
  const next = isFrom(builder, event) ? parsePreviewState(event.data) : undefined;
  if (next) show(next);
});
keepLinksShut((href) => {
  note.textContent = fill(WORDS[state?.lang ?? first].preview.keptShut, { href });
  note.setAttribute('popover', 'manual');
  document.body.append(note); // anew, so that it lies over a panel that was opened since
  note.showPopover();
  builder?.postMessage(KEPT_SHUT + href, targetOrigin());
});
leaveFocusToForm();
history.replaceState(null, '', location.pathname);
alone();
builder?.postMessage(READY, targetOrigin());

// The script is the last thing in the page.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) main.replaceChildren(make('p', {}, WORDS[state?.lang ?? first].preview.missing));
  },
  true,
);
