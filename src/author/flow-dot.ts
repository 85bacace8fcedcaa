import { TOKENS } from '../base/tokens.ts';
import { END, type Flow, type Outcome } from '../flow/flow.ts';
import { explore } from '../proof/explore.ts';
import { bold, escaped, INK, multiline, nodeName, quoted } from './dot-text.ts';
import { type Arrow, arrowsOf, conditionText, endEdge, jointEdges } from './flow-arrows.ts';
import { endNode, legendNode, outcomeNode, questionMeasures, questionNode } from './flow-nodes.ts';
import { type OptionGroup, optionGroups } from './option-groups.ts';

/** Graphviz knows how wide Helvetica is; it knows no lists of fonts. */
const FONT = 'Helvetica';

/** How tall the legend is, and the space between two questions, in points. */
const LEGEND = 170;
const GAP = 13.8;

interface QuestionGroups {
  readonly id: string;
  readonly groups: readonly OptionGroup[];
}

/**
 * A flow in Graphviz's language. The questions stand in one column: arrows on their left lead on to another question,
 * arrows on their right end the walk. All ends meet in one tall bar, from which the outcomes are derived.
 */
export function flowDot(flow: Flow): string {
  const exploration = explore(flow);
  const questions = Object.keys(flow.questions).map((id) => ({ id, groups: optionGroups(flow, exploration, id) }));
  const arrows = questions.flatMap(({ id, groups }) => arrowsOf(flow, id, groups));
  const ends = arrows.filter(({ to }) => to === END);
  const outcomes = Object.entries(flow.outcomes);
  return [
    `digraph ${quoted(flow.id)} {`,
    // `size` is A4 less its margins, in inches: what fits is drawn as it is, what does not shrinks.
    'graph [rankdir=LR, bgcolor=white, size="7.6,11", pad=0.04, ranksep=0.26, nodesep=0.1, labelloc=t, labeljust=l]',
    `graph [fontname=${FONT}, fontcolor="${INK}", label=<${title(flow)}>]`,
    `node [shape=plain, fontname=${FONT}, fontsize=8, fontcolor="${INK}", color="${TOKENS.light.edge}"]`,
    `edge [fontname=${FONT}, fontsize=8, fontcolor="${INK}", color="${INK}", penwidth=0.8, arrowsize=0.55]`,
    ...column(questions.map(({ id, groups }) => [nodeName('question', id), questionNode(flow, id, groups)])),
    endBar(questions, ends, outcomes.length),
    ...column([...outcomes.map(([id, outcome]) => [nodeName('outcome', id), outcomeNode(id, outcome)] as const), ['legend', legendNode()]]),
    ...ends.map(endEdge),
    ...jointEdges(
      flow,
      arrows.filter(({ to }) => to !== END),
    ),
    ...outcomes.map(([id, outcome], index) => outcomeEdge(flow, id, outcome, index)),
    `end:o${outcomes.length}:e -> legend:w [style=invis]`,
    '}',
  ].join('\n');
}

/** The bar is about as tall as the column of questions. Below the outcomes it keeps a place for the legend. */
function endBar(questions: readonly QuestionGroups[], ends: readonly Arrow[], outcomes: number): string {
  const tops = new Map<string, readonly number[]>();
  let bottom = 0;
  for (const { id, groups } of questions) {
    const top = bottom;
    const { rows, height } = questionMeasures(groups);
    tops.set(
      id,
      rows.map((row) => top + row),
    );
    bottom = top + height + GAP;
  }
  const height = Math.max(bottom - GAP, 55 * outcomes + LEGEND);
  const share = (height - LEGEND) / outcomes;
  const goOut = Array.from({ length: outcomes }, (_, index) => share * (index + 0.5));
  return endNode(
    ends.map(({ question, row }) => tops.get(question)?.[row] ?? 0),
    [...goOut, height - LEGEND / 2],
    height,
  );
}

/** Nodes below one another. Unseen edges keep them in this order. */
function column(nodes: readonly (readonly [name: string, node: string])[]): readonly string[] {
  return [
    '{ rank=same',
    ...nodes.map(([, node]) => node),
    ...(nodes.length > 1 ? [`${nodes.map(([name]) => name).join(' -> ')} [style=invis]`] : []),
    '}',
  ];
}

function outcomeEdge(flow: Flow, id: string, { urgency, when }: Outcome, index: number): string {
  const fallback = id === flow.fallback;
  const rivals = Object.entries(flow.outcomes).some(([other, outcome]) => other !== id && outcome.urgency === urgency && outcome.when);
  const lists = Object.values(flow.questions).some(({ safety }) => safety);
  const words = fallback
    ? ['answers incomplete or unknown']
    : [
        ...(urgency === 'routine' ? ['nothing raised', ...(lists ? ['every safety list “none”'] : [])] : []),
        ...(when ? [`if ${conditionText(when)}`] : rivals ? ['else'] : []),
      ];
  return `end:o${index}:e -> ${nodeName('outcome', id)}:w [id=${quoted(`outcomes.${id}`)}, weight=9, label=${multiline(words.join(', '), 14)}${fallback ? ', style=dashed' : ''}]`;
}

function title({ id, version, status, changed, nextReview, review }: Flow): string {
  const facts = [
    `version ${version}`,
    status,
    `changed ${changed}`,
    review ? `signed off by ${review.by} on ${review.on}` : 'not signed off',
    `next review by ${nextReview}`,
  ];
  return `${bold(id, 15)}<BR ALIGN="LEFT"/><FONT POINT-SIZE="3"> <BR ALIGN="LEFT"/></FONT><FONT POINT-SIZE="9">${escaped(facts.join(' · '))}</FONT><BR ALIGN="LEFT"/>`;
}
