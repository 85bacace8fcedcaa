import type { Flow } from '../../flow/flow.ts';
import { readOnTheWay, wordsToAnswer } from '../../flow/reading.ts';
import type { Texts } from '../../i18n/i18n.ts';

const WORDS_PER_MINUTE = 200; // adults reading plain prose in silence: 180 to 260

/** To choose, to tap, and to look at a help here and there. Nobody needs all helps: each is for those who doubt about that one option. */
const SECONDS_PER_ANSWER = 5;

/** How many minutes it takes somebody without a sign to answer everything, counted from the words in this language rather than guessed. */
export function minutesToRead(flow: Flow, texts: Texts): number {
  const questions = readOnTheWay(flow, texts.written);
  const words = questions.reduce((sum, question) => sum + wordsToAnswer(question) + question.reply, 0);
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + (questions.length * SECONDS_PER_ANSWER) / 60));
}
