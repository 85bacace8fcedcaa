// The drawing of a flow, in a page of its own: only here may WebAssembly run, and only where somebody looks at it.

import { isFrom, targetOrigin } from '../../pages/from-page.ts';
import { type DrawingOrder, type DrawingReport, READY } from './between.ts';
import text from './drawing-worker.ts?text';

/** The questions and cards: they have their kind and id for an id. */
const NODES = '[id^="question."], [id^="outcome."]';
const placeOf = ({ id }: Element) => `flow.${id.replace('.', 's.')}`;

/** Longer than anybody waits, in milliseconds. */
const LONGEST = 15_000;

const tell = (report: DrawingReport | typeof READY) => parent.postMessage(report, targetOrigin());
let worker: Worker | undefined;
let tooLong: ReturnType<typeof setTimeout> | undefined;
let named: Extract<DrawingOrder, { readonly titles: unknown }> = { titles: {}, here: undefined };

function draw(order: DrawingOrder): void {
  worker?.terminate();
  clearTimeout(tooLong);
  const failed = () => {
    worker?.terminate();
    tell({ failed: true });
  };
  worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
  worker.addEventListener('error', failed);
  worker.addEventListener('message', ({ data }: MessageEvent<DrawingReport>) => {
    clearTimeout(tooLong);
    if ('svg' in data) show(data.svg);
    tell(data);
  });
  tooLong = setTimeout(failed, LONGEST);
  worker.postMessage(order);
}

function show(svg: string): void {
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  drawn.setAttribute('role', 'group'); // here it is more than a picture
  document.body.replaceChildren(drawn);
  name();
}

/** Makes each question and card a button with its name, and lights the one where the visitor stands. */
function name(): void {
  for (const node of document.querySelectorAll(NODES)) {
    const place = placeOf(node);
    node.setAttribute('role', 'button');
    node.setAttribute('tabindex', '0');
    node.setAttribute('aria-label', named.titles[place] ?? node.id);
    node.classList.toggle('lit', place === named.here);
    if (place === named.here) node.setAttribute('aria-current', 'step');
    else node.removeAttribute('aria-current');
  }
}

function choose({ target: chosen }: Event): boolean {
  const node = chosen instanceof Element ? chosen.closest(NODES) : null;
  if (node) tell({ chosen: placeOf(node) });
  return node !== null;
}

document.addEventListener('click', choose);
document.addEventListener('keydown', (event) => {
  if ((event.key === 'Enter' || event.key === ' ') && choose(event)) event.preventDefault();
});
addEventListener('message', (event: MessageEvent<DrawingOrder>) => {
  if (!isFrom(parent, event)) return;
  if ('flow' in event.data) draw(event.data);
  else {
    named = event.data;
    name();
  }
});
tell(READY);
