import { TOKENS } from '../base/tokens.ts';
import { type Flow, type Outcome, URGENCIES } from '../flow/flow.ts';
import { bold, escaped, leftLines, nodeName, quoted, table, wrapped } from './dot-text.ts';
import type { OptionGroup } from './option-groups.ts';
import { URGENCY_LOOK } from './urgency-look.ts';

/** How many characters of option ids fit on a line of a question. */
const OPTIONS_WIDTH = 56;
/** How tall the head of a question is, in points. */
const HEAD = 18.8;
const PANEL = TOKENS.light.tint;

/** A question: its id and kind, then a row for each group of options, with a port on either side (`w0`, `e0`, `w1`…). */
export function questionNode(flow: Flow, id: string, groups: readonly OptionGroup[]): string {
  const question = flow.questions[id];
  const kind = [
    ...(id === flow.start ? ['start screen'] : []),
    ...(question?.safety ? ['safety list'] : []),
    question?.kind === 'many' ? 'one or more answers' : 'one answer',
  ].join(' · ');
  const name = `<TD ALIGN="LEFT" WIDTH="118">${bold(id, 9)}</TD>`;
  const head = `<TD PORT="in" COLSPAN="2" BGCOLOR="${PANEL}">${table('CELLBORDER="0" CELLPADDING="0.5"', [`${name}<TD ALIGN="RIGHT" WIDTH="176">${kind}</TD>`])}</TD>`;
  const rows = groups.map(({ raises, options }, row) => {
    const { mark, ink, tint } = URGENCY_LOOK[raises];
    // One run of text: where it changes font, viewers with another font leave a gap or an overlap.
    const words = raises === 'routine' ? `${mark} none raised` : bold(`${mark} ${raises}`);
    return (
      `<TD PORT="w${row}" ALIGN="LEFT" WIDTH="82" BGCOLOR="${tint}"><FONT COLOR="${ink}">${words}</FONT></TD>` +
      `<TD PORT="e${row}" ALIGN="LEFT" WIDTH="212" BALIGN="LEFT" BGCOLOR="${tint}">${leftLines(options.join(', '), OPTIONS_WIDTH)}</TD>`
    );
  });
  return `${nodeName('question', id)} [id=${quoted(`question.${id}`)}, label=<${table('CELLBORDER="1" CELLPADDING="3"', [head, ...rows])}>]`;
}

/** How far below the top of a question the middle of each row is, and how tall it is, in points. */
export function questionMeasures(groups: readonly OptionGroup[]): { readonly rows: readonly number[]; readonly height: number } {
  const heights = groups.map(({ options }) => 8 + 9.6 * wrapped(options.join(', '), OPTIONS_WIDTH).length);
  const rows = heights.map((height, row) => HEAD + heights.slice(0, row).reduce((sum, each) => sum + each, height / 2));
  return { rows, height: heights.reduce((sum, each) => sum + each, HEAD) };
}

/**
 * One tall bar in which all ends meet, with a port for each arrow that comes in (`i0`…) and goes out (`o0`…).
 * @param comeIn how far from the top each arrow comes in. Level with its row, it crosses no other.
 */
export function endNode(comeIn: readonly number[], goOut: readonly number[], height: number): string {
  const space = (points: number) => `<TD WIDTH="2" HEIGHT="${points}"></TD>`;
  const side = (port: string, places: readonly number[]) => {
    const gaps = places.map((place, index) => Math.max(1, Math.round(place - (places[index - 1] ?? 0)) - 1));
    const rest = Math.max(1, Math.round(height - (places.at(-1) ?? 0)));
    const cells = gaps.flatMap((gap, index) => [space(gap), `<TD PORT="${port}${index}" WIDTH="2" HEIGHT="1"></TD>`]);
    return `<TD>${table('CELLBORDER="0" CELLPADDING="0"', [...cells, space(rest)])}</TD>`;
  };
  const words = '<FONT POINT-SIZE="9"><B>end</B></FONT><BR/><BR/>the<BR/>highest<BR/>urgency<BR/>raised<BR/>decides';
  const bar = table(`CELLBORDER="0" CELLPADDING="0" BGCOLOR="${PANEL}"`, [`${side('i', comeIn)}<TD>${words}</TD>${side('o', goOut)}`]);
  return `end [id="end", label=<${bar.replace('BORDER="0"', 'BORDER="1" STYLE="ROUNDED"')}>]`;
}

export function outcomeNode(id: string, { urgency }: Outcome): string {
  const { mark, ink, tint, shape } = URGENCY_LOOK[urgency];
  const label = `<FONT COLOR="${ink}"><B>${escaped(id)}</B><BR/>${mark} ${urgency}</FONT>`;
  return `${nodeName('outcome', id)} [id=${quoted(`outcome.${id}`)}, shape=${shape}, style=filled, fillcolor="${tint}", color="${ink}", margin="0.06,0.05", label=<${label}>]`;
}

export function legendNode(): string {
  const row = (cell: string) => `<TD ALIGN="LEFT" BALIGN="LEFT">${cell}</TD>`;
  const marks = URGENCIES.map((urgency) => {
    const { mark, ink } = URGENCY_LOOK[urgency];
    return row(`<FONT COLOR="${ink}">${urgency === 'routine' ? `${mark} raises nothing` : bold(`${mark} ${urgency}`)}</FONT>`);
  });
  const words = [
    'On the left: to another question. On the right: to the end.',
    'Several answers ticked: the topmost ticked row leads on, and the highest urgency counts.',
    '“Raised so far”: that urgency or a higher one, by this answer or an earlier one.',
    'Dashed: only after a fault.',
  ].map((text) => row(leftLines(text, 30)));
  return `legend [id="legend", label=<${table('CELLBORDER="0" CELLPADDING="1.5"', [row(bold('An option raises')), ...marks, row(' '), row(bold('Arrows')), ...words])}>]`;
}
