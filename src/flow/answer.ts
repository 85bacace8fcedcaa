import type { Question } from './flow.ts';

/** Why an answer cannot be taken. Each has a sentence for the visitor under `problem` in the chrome wording. */
export type AnswerProblem = 'empty' | 'unknown_option' | 'too_many' | 'conflict';

/** What is wrong with choosing `options` for `question`, or undefined when it is a complete answer. */
export function answerProblem(question: Question, options: readonly string[]): AnswerProblem | undefined {
  if (!Array.isArray(options) || options.length === 0) return 'empty';
  // No look-up by `id`, which would take a list of one option for the option.
  if (![...options].every((id) => Object.keys(question.options).includes(id))) return 'unknown_option';
  if (question.kind === 'one') return options.length > 1 ? 'too_many' : undefined;
  return options.some((id) => options.some((other) => clash(question, id, other))) ? 'conflict' : undefined;
}

/**
 * The choice after `option` is tapped: a single choice replaces, a list toggles. Choosing "none of these" clears
 * the rest, choosing anything else clears "none of these", and "I am not sure" never clears a sign.
 */
export function choose(question: Question, chosen: readonly string[], option: string): readonly string[] {
  if (question.kind === 'one') return [option];
  if (chosen.includes(option)) return chosen.filter((id) => id !== option);
  return [...chosen.filter((id) => !clash(question, id, option)), option];
}

/** "None of these" clashes with every other option; no other pair does. */
function clash(question: Question, a: string, b: string): boolean {
  return a !== b && (question.options[a]?.excludes === 'all' || question.options[b]?.excludes === 'all');
}
