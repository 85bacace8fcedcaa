import type { Flow, Outcome, Question } from '../../flow/flow.ts';
import { type Message, msg } from '../../proof/message.ts';
import type { Left } from './questionnaire.ts';
import { field, textIn } from './read-fields.ts';
import { readHead } from './read-head.ts';
import { type ReadQuestion, readItems } from './read-items.ts';
import { readTexts } from './read-texts.ts';
import { readWhen } from './read-when.ts';
import { rulesOf } from './rules-of.ts';

/** A flow to go on with, and what of the questionnaire is not in it; or why there is none. */
export type FromQuestionnaire =
  | { readonly flow: Flow; readonly texts: Readonly<Record<string, object>>; readonly left: readonly Left[] }
  | { readonly problems: readonly Left[] };

/** The cards that every flow needs, still without words. */
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  emergency: { urgency: 'emergency', sections: [] },
  urgent_same_day: { urgency: 'urgent_same_day', sections: [] },
  gp_first: { urgency: 'gp_first', sections: [] },
  routine: { urgency: 'routine', sections: [] },
  incomplete: { urgency: 'gp_first', sections: [] },
};

/**
 * The questions of a FHIR R4 Questionnaire as the skeleton of a flow: its choices, in their order, and which answers lead to which. What
 * answers raise, and every card, is for a clinician to write. Never throws, whatever `resource` is.
 */
export function flowFromQuestionnaire(resource: unknown): FromQuestionnaire {
  const refused = (place: string, says: Message): FromQuestionnaire => ({ problems: [{ place, says }] });
  const type = textIn(resource, 'resourceType');
  if (field(resource, 'resourceType') !== 'Questionnaire') {
    return type
      ? refused('resourceType', msg`This is a FHIR ${type.slice(0, 60)}. Open one whose "resourceType" is "Questionnaire".`)
      : refused('file', msg`This is no FHIR resource. Open one whose "resourceType" is "Questionnaire".`);
  }
  const read = readItems(resource);
  if ('problem' in read) return refused('item', read.problem);
  const [first] = read.questions;
  if (!first)
    return refused('item', msg`It has no question with answers to choose from. Open one with items of type "choice" and "answerOption".`);
  const before = new Map<string, ReadQuestion>();
  const asked = read.questions.map((question) => {
    const when = readWhen(question, before);
    if (!before.has(question.linkId)) before.set(question.linkId, question);
    return { question, ...when };
  });
  const rules = rulesOf(asked);
  const questions = read.questions.map(({ id, many, options }): readonly [string, Question] => [
    id,
    {
      kind: many ? 'many' : 'one',
      options: Object.fromEntries(options.map((option) => [option.id, many && option.none ? { excludes: 'all' } : {}])),
      next: rules.next.get(id) ?? [],
    },
  ]);
  const { head, left } = readHead(resource);
  const words = readTexts(resource, read.questions);
  return {
    flow: {
      ...head,
      status: 'draft',
      nextReview: '',
      sources: {},
      start: first.id,
      questions: Object.fromEntries(questions),
      outcomes: OUTCOMES,
      fallback: 'incomplete',
    },
    texts: words.texts,
    left: [
      {
        place: 'file',
        says: msg`Which answers ask for help, how soon, and every card: a questionnaire does not say it. Give each sign its "raises" and "sources", and write the cards.`,
      },
      ...left,
      ...words.left,
      ...read.left,
      ...asked.flatMap((each) => each.left),
      ...rules.left,
    ],
  };
}
