import type { Keep } from '../../../src/ui/parts/keep.ts';
import css from '../../../src/ui/style/print.css' with { type: 'text' };
import type { Summary } from '../../../src/ui/words/summary.ts';
import { make } from '../base/dom.ts';
import { hideFromRecorders } from '../base/hide-from-recorders.ts';

/**
 * Copy, print, download and share by the browser's own means. Nothing is sent.
 * @param container where the hidden frame goes that is printed. It is emptied with the answers, for the frame holds them too, and
 * where a browser prints nothing it never says that it has.
 */
export function keepWithin(container: Element): Keep {
  return {
    copy: (text) => navigator.clipboard.writeText(text),
    download(title, text) {
      const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
      make('a', { href: address, download: `${title}.txt` }).click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers read it only after asking where to put it
    },
    print: (summary, lang, dir) => print(container, summary, lang, dir),
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
async function print(container: Element, summary: Summary, lang: string, dir: string): Promise<void> {
  const frame = make('iframe', { class: 'sr', 'aria-hidden': 'true', tabindex: '-1' });
  hideFromRecorders(frame);
  // Only once it has loaded: Firefox lays a second empty page over the first one.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  container.querySelector('iframe')?.remove(); // of an earlier time
  container.append(frame);
  try {
    await loaded;
    printIn(frame, summary, lang, dir);
  } catch (error) {
    frame.remove();
    throw error;
  }
}

function printIn(frame: HTMLIFrameElement, { title, clinic, blocks, notes }: Summary, lang: string, dir: string): void {
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
    make('h1', {}, clinic ? `${clinic}. ${title}` : title),
    ...blocks.flatMap((block) => [
      make('h2', {}, block.title),
      make('ul', {}, ...block.lines.map((line) => make('li', {}, ...rich(line)))),
    ]),
    ...notes.map((note) => make('p', {}, note)),
  );
  paper.addEventListener('afterprint', () => frame.remove());
  paper.print();
}

/** The words of a line; those between **two stars** strong. */
const rich = (line: string): readonly (Node | string)[] => line.split('**').map((part, index) => (index % 2 ? make('b', {}, part) : part));
