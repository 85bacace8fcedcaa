import { TOKENS } from '../base/tokens.ts';

/** The colour of words and arrows. */
export const INK = TOKENS.light.ink;

/** A string in Graphviz's language. */
export const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** The name of a node. A question and an outcome may share an id, so the kind stands before it. */
export const nodeName = (kind: 'question' | 'outcome' | 'joint', id: string): string => quoted(`${kind}.${id}`);

/** Text inside a Graphviz HTML-like label. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Words in lines of at most `width` characters; a longer word has a line to itself. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.pop();
    if (line === undefined) lines.push(word);
    else if (line.length + 1 + word.length <= width) lines.push(`${line} ${word}`);
    else lines.push(line, word);
  }
  return lines;
}

/** The same as a label. */
export const multiline = (text: string, width: number): string => quoted(wrapped(text, width).join('\n'));

/** The same inside an HTML-like label, aligned left. */
export const leftLines = (text: string, width: number): string => wrapped(text, width).map(escaped).join('<BR ALIGN="LEFT"/>');

/** An HTML-like table without borders of its own. */
export const table = (attributes: string, rows: readonly string[]): string =>
  `<TABLE BORDER="0" CELLSPACING="0" ${attributes}>${rows.map((cells) => `<TR>${cells}</TR>`).join('')}</TABLE>`;

/**
 * Bold beside other text: by the name of the font, because `<B>` sits higher on the line than its neighbours. Graphviz
 * takes such words for narrower than they are, so it is not for centred text.
 */
export const bold = (text: string, size = 8): string => `<FONT FACE="Helvetica-Bold" POINT-SIZE="${size}">${escaped(text)}</FONT>`;
