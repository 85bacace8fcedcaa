import type { AnswerProblem } from '../../flow/answer.ts';
import type { Question } from '../../flow/flow.ts';
import type { Texts } from '../../i18n/i18n.ts';

/** One sentence that says what to choose instead. */
export function problemText(texts: Texts, id: string, question: Question, problem: AnswerProblem): string {
  const none = Object.keys(question.options).find((option) => question.options[option]?.excludes === 'all');
  if (!none) return texts.chrome(problem === 'empty' ? 'problem.empty' : 'problem.unknown_option');
  return texts.chrome(problem === 'empty' ? 'problem.empty_list' : `problem.${problem}`, {
    none: texts.flow(`questions.${id}.options.${none}.label`),
  });
}
