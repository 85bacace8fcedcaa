import type { Keep } from '../src/ui/keep.ts';
import css from '../src/ui/print.css' with { type: 'text' };
import type { Summary } from '../src/ui/summary.ts';
import { make } from './dom.ts';
import { hideFromRecorders } from './hide-from-recorders.ts';

/**
 * Copy, print, download and share by the browser's own means. Nothing is sent.
 * @param root where the hidden frame goes that is printed; it is gone again afterwards.
 */
export function keepWithin(root: ShadowRoot): Keep {
  return {
    copy: (text) => navigator.clipboard.writeText(text),
    download(title, text) {
      const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
      make('a', { href: address, download: `${title}.txt` }).click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers read it only after asking where to put it
    },
    print: (summary, lang, dir) => print(root, summary, lang, dir),
    ...('share' in navigator && { share }),
  };
}

async function share(title: string, text: string): Promise<void> {
  try {
    await navigator.share({ title, text });
  } catch (error) {
    const changedMind = error instanceof DOMException && error.name === 'AbortError';
    if (!changedMind) throw error;
  }
}

/** In a frame of its own, so that neither the host page nor its style sheets are printed along, or touched. */
async function print(root: ShadowRoot, { title, blocks, notes }: Summary, lang: string, dir: string): Promise<void> {
  const frame = make('iframe', { class: 'sr', 'aria-hidden': 'true', tabindex: '-1' });
  hideFromRecorders(frame);
  // Only once it has loaded: Firefox lays a second empty page over the first one.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  root.append(frame);
  await loaded;
  const page = frame.contentDocument;
  const paper = page?.defaultView;
  if (!paper) throw new Error('This page lets no frame be made to print from.');
  page.title = title;
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  // The sheet has to be one of the frame's own.
  const sheet = new paper.CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
  page.body.append(
    make('h1', {}, title),
    ...blocks.flatMap((block) => [make('h2', {}, block.title), make('ul', {}, ...block.lines.map((line) => make('li', {}, line)))]),
    ...notes.map((note) => make('p', {}, note)),
  );
  paper.addEventListener('afterprint', () => frame.remove());
  paper.print();
}
