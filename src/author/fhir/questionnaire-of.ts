import { END, type Flow } from '../../flow/flow.ts';
import { outcomeOf } from '../../flow/outcome.ts';
import type { FlowTexts } from '../../proof/check-texts.ts';
import { type Exploration, explore } from '../../proof/explore.ts';
import { msg } from '../../proof/message.ts';
import { answersText } from '../../proof/problem.ts';
import { answered, type Clauses, hold } from './clauses.ts';
import { outcomeEnabled, questionEnabled } from './enabled.ts';
import { enabled, questionItem, textOf } from './items.ts';
import { outcomeItem } from './outcome-item.ts';
import type { Item, Left, Questionnaire } from './questionnaire.ts';
import { type Words, wordsOf } from './said.ts';
import { leftOf } from './what-is-left.ts';

/**
 * A flow that `checkFlow` finds nothing wrong with, as a FHIR R4 Questionnaire, and what that cannot say. In a form that keeps to R4 the
 * same answers enable the same questions, and after the last one the same card; where that is not so, `left` says it.
 */
export function questionnaireOf(flow: Flow, texts: FlowTexts): { readonly questionnaire: Questionnaire; readonly left: readonly Left[] } {
  const words = wordsOf(texts);
  const exploration = explore(flow);
  const questions = Object.entries(flow.questions).map(([id, question]) => ({
    id,
    item: questionItem(flow, words, id, question),
    when: questionEnabled(flow, id),
  }));
  const cards = Object.entries(flow.outcomes)
    .filter(([id]) => id !== flow.fallback)
    .map(([id, outcome]) => ({ id, when: outcomeEnabled(flow, exploration, id), ...outcomeItem(flow, words, id, outcome) }));
  const questionnaire: Questionnaire = {
    ...head(flow, words),
    item: [
      ...notes(flow, words),
      ...questions.map(({ item, when, id }) => enabled(flow, item, when ?? afterAny(flow, id))),
      ...cards.map(({ item, when }) => enabled(flow, item, when)),
    ],
  };
  const left = [
    ...leftOf(flow, texts),
    ...questions
      .filter(({ when }) => !when)
      .map(({ id }) => ({
        place: `questions.${id}`,
        says: msg`So many ways lead here that it is asked after any question before it, more often than in the guide.`,
      })),
    ...cards.flatMap((card) => [...card.left, ...early(flow, exploration, card.id, card.when)]),
  ];
  return { questionnaire, left };
}

function head(flow: Flow, words: Words): Omit<Questionnaire, 'item'> {
  const title = words.at('title');
  const description = words.say((leaves) => [leaves.get('start.for'), leaves.get('start.short_disclaimer')].filter(Boolean).join('\n\n'));
  return {
    resourceType: 'Questionnaire',
    language: words.language,
    url: `urn:self-check:flow:${flow.id}`,
    version: flow.version,
    name: `Flow_${flow.id.replace(/\W/g, '_')}`,
    title: title?.text ?? flow.id,
    ...(title?.translations && { _title: title.translations }),
    status: flow.status,
    subjectType: ['Patient'],
    date: flow.changed,
    ...(flow.review && { approvalDate: flow.review.on }),
    description: description?.text ?? flow.id,
    ...(description?.translations && { _description: description.translations }),
  };
}

/** What must be read before the first question. */
function notes(flow: Flow, words: Words): readonly Item[] {
  const keys = ['danger', 'for', 'short_disclaimer', ...(flow.status === 'draft' ? ['draft'] : [])];
  return keys.map((key): Item => ({ linkId: `note.${key}`, ...textOf(words, `start.${key}`), type: 'display' })).filter(({ text }) => text);
}

/** At least where a walk asks it: after any question that can lead to it. */
const afterAny = (flow: Flow, id: string): Clauses => [
  Object.entries(flow.questions)
    .filter(([, { next }]) => next.some(({ goTo }) => goTo === id))
    .flatMap(([from]) => answered(from)),
];

/** Where a card is shown before the last question, or after it to somebody who gets another. */
function early(flow: Flow, { steps }: Exploration, id: string, when: Clauses): readonly Left[] {
  const differs = steps.find(({ to, answers }) => hold(when, answers) !== (to === END && outcomeOf(flow, answers).id === id));
  if (!differs) return [];
  return [
    {
      place: `outcomes.${id}`,
      says: msg`It is shown at another time than in the guide, for example after ${answersText(differs.answers)}.`,
    },
  ];
}
