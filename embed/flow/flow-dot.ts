import { explore } from '../../src/flow/explore.ts';
import { type Condition, END, type Flow, type Outcome, URGENCIES } from '../../src/flow/flow.ts';
import { type OptionGroup, optionGroups } from './option-groups.ts';
import { URGENCY_LOOK } from './urgency-look.ts';

const FONT = 'Helvetica,Arial,sans-serif';
const INK = '#1b2a2e';
const LINE = '#75838a';
/** In points before scaling to the page. */
const SIZE = { title: 15, heading: 9, text: 8, label: 7.6, urgency: 76, options: 226, bar: 52 };
const CHARACTERS_PER_LINE = 51;

/** One arrow of the drawing. `id` names the rule (or the outcome) that it stands for. */
interface Arrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  readonly dashed?: boolean;
}

/**
 * A flow in Graphviz's language. The questions stand in one column: arrows on their left lead on to another question,
 * arrows on their right end the walk. Everything that ends meets in one tall bar, from which the outcomes are derived.
 */
export function flowDot(flow: Flow): string {
  const exploration = explore(flow);
  const questions = Object.keys(flow.questions).map((id) => ({ id, groups: optionGroups(flow, exploration, id) }));
  const endings = questions.flatMap(({ id, groups }) => arrowsOf(flow, id, groups)).filter(({ to }) => to === END);
  return [
    `digraph ${quote(flow.id)} {`,
    `graph [rankdir=LR, bgcolor=white, size="7.55,11.1", pad=0.05, ranksep=0.32, nodesep=0.19, labelloc=t, labeljust=l, fontname=${quote(FONT)}, fontcolor="${INK}", label=<${title(flow)}>]`,
    `node [shape=plain, fontname=${quote(FONT)}, fontsize=${SIZE.text}, fontcolor="${INK}", color="${LINE}"]`,
    `edge [fontname=${quote(FONT)}, fontsize=${SIZE.label}, fontcolor="${INK}", color="${INK}", penwidth=0.8, arrowsize=0.55]`,
    '{ rank=same',
    ...questions.map(({ id, groups }) => questionNode(flow, id, groups)),
    '}',
    endNode(flow, endings.length),
    ...questions.flatMap(({ id, groups }) => arrowsOf(flow, id, groups)).map((arrow) => ruleEdge(arrow, endings.indexOf(arrow))),
    '}',
  ].join('\n');
}
