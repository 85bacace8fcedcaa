import { make } from '../../dom.ts';
import type { Page, View } from './page.ts';
import { type PreviewState, SHOWN, toHash } from './preview-state.ts';
import { radioRow } from './radio-row.ts';
import type { Reading } from './read-form.ts';

const TYPING_PAUSE = 250; // milliseconds without a change, before the preview follows

/** The real widget on an example page, in a frame as wide as a phone or a computer. */
export function previewView({ words, lang }: Page): View {
  const text = words.preview;
  const frame = make('iframe', { title: text.frame });
  const screen = make('div', { class: 'screen', 'data-size': 'phone' }, frame);
  const stage = make('div', { class: 'stage' }, screen);
  const open = make('button', { type: 'button', class: 'button primary' }, text.open);
  const own = make(
    'a',
    { class: 'link', target: '_blank', rel: 'noreferrer' },
    `${text.window} `,
    make('span', { class: 'sr' }, text.newTab),
  );
  const size = radioRow(text.size, 'size', { phone: text.phone, desktop: text.desktop }, 'phone', (chosen) => {
    screen.dataset.size = chosen;
    fit();
  });
  const device = radioRow(text.device, 'device', { light: text.light, dark: text.dark }, dark() ? 'dark' : 'light', (chosen) => {
    state = { ...state, device: chosen };
    show();
  });
  const element = make(
    'section',
    { class: 'preview', 'aria-labelledby': 'preview-heading' },
    make('h2', { id: 'preview-heading' }, text.heading),
    make('p', { class: 'intro' }, text.intro),
    make('div', { class: 'tools' }, size, device, open),
    stage,
    make('p', {}, own),
  );

  let state: PreviewState = { settings: {}, lang, device: dark() ? 'dark' : 'light', opened: 0 };
  let shown = '';
  let pause: ReturnType<typeof setTimeout> | undefined;
  let typedIn: Element | null = null;

  function show(asked = false) {
    const address = new URL(`preview.html${toHash(state)}`, document.baseURI).href;
    if (address === shown || !frame.contentWindow) return;
    shown = address;
    own.href = new URL(`preview.html${toHash({ ...state, opened: 0 })}`, document.baseURI).href;
    // A panel that is opened again must not take the focus from the field that is typed in.
    typedIn = asked || document.activeElement === frame ? null : document.activeElement;
    frame.inert = typedIn !== null;
    frame.contentWindow.location.replace(address);
  }
  function settle(event: MessageEvent) {
    if (event.source !== frame.contentWindow || event.data !== SHOWN) return;
    frame.inert = false;
    if (document.activeElement === frame && typedIn instanceof HTMLElement) typedIn.focus({ preventScroll: true });
  }
  /** The frame keeps the width of the device and is drawn smaller where there is less room. */
  function fit() {
    const { width, maxHeight } = getComputedStyle(stage);
    const tall = Number.parseFloat(maxHeight) || Number.POSITIVE_INFINITY; // "none" where the page is one column
    const scale = Math.min(1, Number.parseFloat(width) / frame.offsetWidth, tall / frame.offsetHeight);
    screen.style.setProperty('--scale', String(scale));
  }
  open.addEventListener('click', () => {
    state = { ...state, opened: state.opened + 1 };
    show(true);
    frame.focus({ preventScroll: true });
  });
  window.onmessage = settle;
  new ResizeObserver(fit).observe(stage);
  window.onresize = fit;
  return {
    element,
    update({ good }: Reading) {
      state = { ...state, settings: good };
      clearTimeout(pause);
      pause = setTimeout(show, shown ? TYPING_PAUSE : 0);
    },
  };
}

const dark = () => matchMedia('(prefers-color-scheme: dark)').matches;
