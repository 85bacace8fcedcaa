import type { Condition, Flow } from '../flow/flow.ts';
import { INK, multiline, nodeName, quoted } from './dot-text.ts';
import type { OptionGroup } from './option-groups.ts';

/** An arrow out of a row of options. */
export interface Arrow {
  /** Its question, the index of its rule, and its row, because several rows may share a rule. */
  readonly id: string;
  readonly question: string;
  readonly row: number;
  readonly to: string;
  readonly label: string;
}

/** The arrows out of a question: one for each group of options and each rule that can fire for it. */
export function arrowsOf(flow: Flow, question: string, groups: readonly OptionGroup[]): readonly Arrow[] {
  const next = flow.questions[question]?.next ?? [];
  return groups.flatMap(({ rules }, row) =>
    rules.flatMap((index, tried) => {
      const rule = next[index];
      if (!rule) return [];
      const last = tried === rules.length - 1;
      const words = [
        ...(!last && rule.when ? [`if ${conditionText(rule.when)}`] : []),
        ...(last && tried > 0 ? ['else'] : []),
        ...(rule.outOfScope ? ['not for this guide'] : []),
      ];
      return [{ id: `${question}.next.${index}.${row}`, question, row, to: rule.goTo, label: words.join(', ') }];
    }),
  );
}

/** An arrow into the bar where all ends meet, at its own place there. */
export function endEdge({ id, question, row, label }: Arrow, index: number): string {
  return `${nodeName('question', question)}:e${row}:e -> end:i${index}:w [id=${quoted(id)}, label=${multiline(label, 18)}]`;
}

/**
 * The arrows to other questions, which leave on the left. Those of one question with the same target and label meet in
 * a joint, which holds the label, and go on as one. A question further down has its joint further out.
 */
export function jointEdges(flow: Flow, arrows: readonly Arrow[]): readonly string[] {
  const order = Object.keys(flow.questions);
  const found = new Map<string, readonly [Arrow, ...Arrow[]]>();
  for (const arrow of arrows) {
    const key = JSON.stringify([arrow.question, arrow.to, arrow.label]);
    const same = found.get(key);
    found.set(key, same ? [...same, arrow] : [arrow]);
  }
  return [...found.values()].flatMap((same) => {
    const [{ id, question, to, label }] = same;
    const joint = nodeName('joint', id);
    const far = Math.max(1, Math.min(3, Math.abs(order.indexOf(to) - order.indexOf(question))));
    return [
      label ? `${joint} [label=${multiline(label, 18)}]` : `${joint} [shape=point, width=0.03, color="${INK}"]`,
      ...same.map(
        (arrow) =>
          `${joint}:n -> ${nodeName('question', question)}:w${arrow.row}:w [id=${quoted(arrow.id)}, dir=none, tailclip=false, minlen=${far}]`,
      ),
      `${joint}:s -> ${nodeName('question', to)}:in:w [id=${quoted(`${id}.arrow`)}, tailclip=false, minlen=${far}]`,
    ];
  });
}

/** A condition in ids, as the flow has it. */
export function conditionText(condition: Condition): string {
  if ('raised' in condition) return `${condition.raised} raised so far`;
  if ('any' in condition) return condition.any.map(conditionText).join(', or ');
  return `${condition.question} = ${condition.chose.join(' or ')}`;
}
