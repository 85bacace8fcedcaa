import { wordsIn } from '../base/words-in.ts';
import { type Condition, END, type Flow } from './flow.ts';
import { questionAt } from './question-at.ts';
import { optionOf } from './raised.ts';

/** A text of the flow by its dotted key, with its placeholders filled in; undefined where there is none. */
export type TextAt = (key: string) => string | undefined;

/** How many words of a question are read on the way. Its helps are looked up here and there, so they are no part of it. */
export interface QuestionWords {
  readonly id: string;
  readonly intro: number;
  readonly heading: number;
  /** Of all options together. */
  readonly labels: number;
  /** The longest word back after an option. */
  readonly reply: number;
}

/**
 * The questions after the start on the wordiest way that somebody without a sign can go. A rule that holds only for what raises an
 * urgency is no part of that way.
 */
export function readOnTheWay(flow: Flow, textAt: TextAt): readonly QuestionWords[] {
  return wordiestFrom(flow, flow.start, textAt, new Map()).slice(1);
}

/** What has to be read of a question to answer it. The word back comes after the answer. */
export const wordsToAnswer = ({ intro, heading, labels }: QuestionWords): number => intro + heading + labels;

/** The wordiest way from `id` to the end, itself included. Each question is measured once. */
function wordiestFrom(flow: Flow, id: string, textAt: TextAt, measured: Map<string, readonly QuestionWords[]>): readonly QuestionWords[] {
  const question = id === END ? undefined : questionAt(flow, id);
  if (!question) return [];
  const known = measured.get(id);
  if (known) return known;
  measured.set(id, []); // a loop adds nothing
  const ways = question.next
    .filter(({ when }) => holdsWithoutSign(flow, when))
    .map(({ goTo }) => wordiestFrom(flow, goTo, textAt, measured));
  const ahead = ways.reduce((longest, way) => (total(way) > total(longest) ? way : longest), []);
  const way = [wordsOfQuestion(flow, id, textAt), ...ahead];
  measured.set(id, way);
  return way;
}

const total = (way: readonly QuestionWords[]): number => way.reduce((sum, each) => sum + wordsToAnswer(each), 0);

/** Whether a condition can hold for answers that raise nothing. */
function holdsWithoutSign(flow: Flow, condition: Condition | undefined): boolean {
  if (!condition) return true;
  if ('raised' in condition) return false;
  if ('any' in condition) return condition.any.some((each) => holdsWithoutSign(flow, each));
  return condition.chose.some((id) => !optionOf(flow, condition.question, id)?.raises);
}

function wordsOfQuestion(flow: Flow, id: string, textAt: TextAt): QuestionWords {
  const count = (key: string) => wordsIn(textAt(`questions.${id}.${key}`) ?? '').length;
  const options = Object.keys(questionAt(flow, id)?.options ?? {});
  return {
    id,
    intro: count('intro'),
    heading: count('heading'),
    labels: options.reduce((sum, option) => sum + count(`options.${option}.label`), 0),
    reply: Math.max(0, ...options.map((option) => count(`options.${option}.reply`))),
  };
}
