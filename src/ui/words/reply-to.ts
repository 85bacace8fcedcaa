import type { Answer } from '../../flow/flow.ts';
import type { Texts } from '../../i18n/i18n.ts';

/** What the clinic says back to an answer: the words of the first chosen option that has some. */
export function replyTo(texts: Texts, answer: Answer | undefined): string | undefined {
  return answer?.options
    .map((option) => texts.optional(`questions.${answer.question}.options.${option}.reply`))
    .find((reply) => reply !== undefined);
}
