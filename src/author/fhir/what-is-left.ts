import type { Flow, Option, Question } from '../../flow/flow.ts';
import { type FlowTexts, leavesOf } from '../../proof/check-texts.ts';
import { type Message, msg } from '../../proof/message.ts';
import type { Left } from './questionnaire.ts';

/** What no R4 Questionnaire can say of a flow, as far as this one has it. */
export function leftOf(flow: Flow, texts: FlowTexts): readonly Left[] {
  const questions = Object.values(flow.questions);
  const options = questions.flatMap((question) => Object.values(question.options));
  const keys = Object.values(texts).flatMap((text) => [...leavesOf(text)]);
  const asks = (which: (question: Question) => unknown) => questions.some(which);
  const offers = (which: (option: Option) => unknown) => options.some(which);
  const says = (which: (key: string, text: string) => boolean) => keys.some(([key, text]) => which(key, text));
  const all: readonly (readonly [there: boolean, place: string, says: Message])[] = [
    [
      offers(({ raises }) => raises),
      'questions.*.options.*.raises',
      msg`How soon each answer asks for help: only the cards say it, by the answers that open them.`,
    ],
    [
      offers(({ sources }) => sources),
      'questions.*.options.*.sources',
      msg`What each sign rests on, and the list of sources: R4 has no place for them.`,
    ],
    [
      offers(({ onlyNew }) => onlyNew),
      'questions.*.options.*.onlyNew',
      msg`That an old complaint of this kind is no sign: only the words say it.`,
    ],
    [
      asks(({ safety }) => safety),
      'questions.*.safety',
      msg`That a list of signs is never preselected when it is asked again. Forms keep what was ticked.`,
    ],
    [
      offers(({ excludes }) => excludes === 'all'),
      'questions.*.options.*.excludes',
      msg`That "none of these" goes with no other option is said, but a form need not keep to it. A sign counts even when "none of these" is ticked beside it.`,
    ],
    [asks(({ picture }) => picture), 'questions.*.picture', msg`The picture of the body.`],
    [
      says((key) => /^questions\.[^.]+\.intro$/.test(key)),
      'questions.*.intro',
      msg`What the guide says before a question: it speaks of a conversation that nobody sees, and a form is sent.`,
    ],
    [says((key) => /\.options\.[^.]+\.reply$/.test(key)), 'questions.*.options.*.reply', msg`The word back after an answer.`],
    [says((key) => /\.options\.[^.]+\.sign$/.test(key)), 'questions.*.options.*.sign', msg`The words of a sign outside its question.`],
    [says((_, text) => text.includes('**')), '**', msg`Which words are strong.`],
    [
      says((_, text) => /\{\w+\}/.test(text)),
      '{emergency}',
      msg`The numbers and words of a country. The form names those of none: "your local emergency number (112 in Europe)".`,
    ],
    [
      true,
      'start, launcher, about',
      msg`The words of the start screen, the launcher and About, but the notes before the first question. That answers stay on the page and that nobody reads them is not true of a form.`,
    ],
    [true, `outcomes.${flow.fallback}`, msg`The card for answers that cannot be understood: a form has its own way to say so.`],
    [Object.values(flow.outcomes).some(({ contact }) => contact), 'outcomes.*.contact', msg`The ways to reach the clinic.`],
    [
      Object.values(flow.outcomes).some(({ sections }) => sections.some(({ fold, head, keep }) => fold ?? head ?? keep)),
      'outcomes.*.sections.*',
      msg`What of a card is folded away, stands in its head, or goes along in what a visitor keeps.`,
    ],
    [true, 'nextReview', msg`The day of the next review.`],
    [flow.review !== undefined, 'review.by', msg`Who signed it. The day is its approvalDate.`],
  ];
  return all.filter(([there]) => there).map(([, place, sentence]) => ({ place, says: sentence }));
}
