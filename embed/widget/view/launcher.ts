import { draw, make } from '../base/dom.ts';

/**
 * The button on the page that opens the panel.
 * @param labels its words, and fewer of them for a phone, or one for both. The style sheet shows one, and so one is read out.
 */
export function createLauncher(labels: readonly string[], click: () => void): HTMLButtonElement {
  return make(
    'button',
    // Its words may be the owner's, in any language: they tell the direction themselves.
    { class: 'launcher', part: 'launcher', 'aria-haspopup': 'dialog', dir: 'auto', click },
    draw(
      'svg',
      { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
      draw('path', { d: 'M4.5 5.5h15v10.5H11l-4.5 4v-4h-2zM8.5 10.7h7' }),
    ),
    ...labels.map((label) => make('span', {}, label)),
  );
}
