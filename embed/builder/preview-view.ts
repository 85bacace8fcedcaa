import { make } from '../dom.ts';
import type { Page, View } from './page.ts';
import { type PreviewState, toHash } from './preview-state.ts';
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
    make('div', { class: 'head' }, make('h2', { id: 'preview-heading' }, text.heading), open),
    make('div', { class: 'tools' }, size, device),
    stage,
    make('p', { class: 'hint' }, `${text.intro} `, own),
  );

  let state: PreviewState = { settings: {}, lang, device: dark() ? 'dark' : 'light', opened: 0 };
  let shown = '';
  let pause: ReturnType<typeof setTimeout> | undefined;

  function show() {
    const address = new URL(`preview.html${toHash(state)}`, document.baseURI).href;
    if (address === shown || !frame.contentWindow) return;
    shown = address;
    own.href = new URL(`preview.html${toHash({ ...state, opened: 0 })}`, document.baseURI).href;
    frame.contentWindow.location.replace(address);
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
    frame.focus({ preventScroll: true }); // first, because the panel takes the focus only in a page that has it
    show();
  });
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
