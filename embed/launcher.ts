import { make } from './dom.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The button on the page that opens the panel. */
export function createLauncher(label: string, tap: () => void): HTMLButtonElement {
  const button = make(
    'button',
    // Its words may be the owner's, in any language: they tell the direction themselves.
    { class: 'launcher', part: 'launcher', type: 'button', 'aria-haspopup': 'dialog', dir: 'auto' },
    icon(),
    make('span', {}, label),
  );
  button.addEventListener('click', tap);
  return button;
}

function icon(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  for (const [name, value] of [
    ['class', 'icon'],
    ['viewBox', '0 0 24 24'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(name, value);
  path.setAttribute('d', 'M4.5 5.5h15v10.5H11l-4.5 4v-4h-2zM8.5 10.7h7');
  svg.append(path);
  return svg;
}
