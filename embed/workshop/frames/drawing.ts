// The drawing of a flow, in a page of its own: only here may WebAssembly run, and only where somebody looks at it.

import { isFrom, targetOrigin } from '../../pages/from-page.ts';
import { type DrawingOrder, type DrawingReport, READY } from './between.ts';
import text from './drawing-worker.ts?text';

/** Longer than anybody waits, in milliseconds. */
const LONGEST = 15_000;

const tell = (report: DrawingReport | typeof READY) => parent.postMessage(report, targetOrigin());
let worker: Worker | undefined;
let tooLong: ReturnType<typeof setTimeout> | undefined;
let lit: string | undefined;

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
  document.body.replaceChildren(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
  light();
}

function light(): void {
  for (const before of document.querySelectorAll('.lit')) before.classList.remove('lit');
  if (lit !== undefined) document.getElementById(lit)?.classList.add('lit');
}

document.addEventListener('click', ({ target: clicked }) => {
  const node = clicked instanceof Element ? clicked.closest('[id^="question."], [id^="outcome."]') : null;
  if (node) tell({ chosen: node.id });
});
addEventListener('message', (event: MessageEvent<DrawingOrder>) => {
  if (!isFrom(parent, event)) return;
  if ('flow' in event.data) draw(event.data);
  else {
    lit = event.data.lit;
    light();
  }
});
tell(READY);
