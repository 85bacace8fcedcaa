import { holds } from '../flow/condition.ts';
import { type Answer, type Flow, URGENCIES, type Urgency } from '../flow/flow.ts';
import type { Exploration } from '../proof/explore.ts';

/** Options of one question that raise the same urgency and, whatever was answered before, lead on by the same rules. */
export interface OptionGroup {
  readonly raises: Urgency;
  readonly options: readonly string[];
  /**
   * Indexes of the rules that fire for such an option alone, in the order in which they are tried. With several, what
   * was answered before decides: each but the last needs its condition, and the last is what is left.
   */
  readonly rules: readonly number[];
}

/**
 * A question's options in groups, in the order in which their own rules are tried. Every condition that holds for some
 * options also holds for more, so of several ticked options the one whose rule comes first decides where it leads:
 * reading down, the first ticked row wins.
 */
export function optionGroups(flow: Flow, { states }: Exploration, question: string): readonly OptionGroup[] {
  const before = states.filter(({ at }) => at === question).map(({ answers }) => answers);
  const groups = new Map<string, OptionGroup>();
  for (const [id, { raises = 'routine' }] of Object.entries(flow.questions[question]?.options ?? {})) {
    // A question that no walk reaches is still drawn, as if it came first.
    const fired = (before.length > 0 ? before : [[]]).map((answers) => firstRule(flow, [...answers, { question, options: [id] }]));
    const rules = [...new Set(fired)].filter((index) => index >= 0).sort((a, b) => a - b);
    const key = JSON.stringify([raises, rules]);
    groups.set(key, { raises, rules, options: [...(groups.get(key)?.options ?? []), id] });
  }
  return [...groups.values()].sort(
    (a, b) => (a.rules.at(-1) ?? 0) - (b.rules.at(-1) ?? 0) || URGENCIES.indexOf(a.raises) - URGENCIES.indexOf(b.raises),
  );
}

/** The index of the rule that fires after `answers`, the newest last; -1 where none does. */
function firstRule(flow: Flow, answers: readonly Answer[]): number {
  const next = flow.questions[answers.at(-1)?.question ?? '']?.next ?? [];
  return next.findIndex(({ when }) => holds(flow, when, answers));
}
