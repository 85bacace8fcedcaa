import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Flow } from '../flow/flow.ts';
import { escaped } from './dot-text.ts';
import { flowDot } from './flow-dot.ts';

/** A flow as a picture: one SVG for one A4 page, for people to read and sign. The same flow gives the same bytes. */
export async function drawFlow(flow: Flow): Promise<string> {
  const graphviz = await Graphviz.load();
  return named(plain(graphviz.dot(flowDot(flow), 'svg')), flow);
}

/**
 * Fonts that are as wide as Graphviz measured, so that words stay in their boxes: every system has one of them. DejaVu Sans, which a small
 * Linux has alone, is a tenth wider; its condensed cut is not.
 */
const FONTS = 'Helvetica, Arial, Liberation Sans, DejaVu Sans Condensed, sans-serif';

/** Without what only a layout program needs, and with those fonts. */
function plain(svg: string): string {
  return svg
    .slice(svg.indexOf('<svg'))
    .replaceAll(/<!--[\s\S]*?-->\n?/g, '')
    .replaceAll(/<title>.*<\/title>\n/g, '')
    .replace(/ xmlns:xlink="[^"]*"/, '')
    .replaceAll('&#45;', '-')
    .replaceAll(/font-family="[^"]*"/g, `font-family="${FONTS}"`);
}

/** With words for people who cannot see it. They read the same in the sign-off sheet, so this only says what it shows. */
function named(svg: string, { id, version, status, questions, outcomes }: Flow): string {
  const title = `Flow ${id}, version ${version}, ${status}`;
  const text =
    `${Object.keys(questions).length} questions from top to bottom: ${Object.keys(questions).join(', ')}. ` +
    'Each row holds options with the urgency that they raise. Arrows on the left lead to another question, arrows on the right to the end. ' +
    `There the highest urgency raised decides between ${Object.keys(outcomes).length} outcomes: ${Object.keys(outcomes).join(', ')}.`;
  return svg.replace(
    /<svg ([^>]*)>/,
    (_, attributes: string) =>
      `<svg ${attributes} role="img" aria-labelledby="flow-title flow-text">\n<title id="flow-title">${escaped(title)}</title>\n<desc id="flow-text">${escaped(text)}</desc>`,
  );
}
