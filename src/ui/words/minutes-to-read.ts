import type { Flow } from '../../flow/flow.ts';
import type { Texts } from '../../i18n/i18n.ts';

const WORDS_PER_MINUTE = 200; // adults reading plain prose in silence: 180 to 260
const SECONDS_PER_ANSWER = 2;

/** How many minutes all questions take, counted from their words in this language rather than guessed. */
export function minutesToRead(flow: Flow, texts: Texts): number {
  const questions = Object.entries(flow.questions).filter(([id]) => id !== flow.start);
  const keys = questions.flatMap(([id, { options }]) => [
    ...['intro', 'heading', 'help'].map((part) => `questions.${id}.${part}`),
    ...Object.keys(options).flatMap((option) => ['label', 'help'].map((part) => `questions.${id}.options.${option}.${part}`)),
  ]);
  const words = keys.map((key) => texts.optional(key)?.split(/\s+/).length ?? 0).reduce((sum, count) => sum + count, 0);
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + (questions.length * SECONDS_PER_ANSWER) / 60));
}
