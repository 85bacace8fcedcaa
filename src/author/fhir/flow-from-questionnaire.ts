import { isDay } from '../../base/is-day.ts';
import type { Flow, Outcome, Question } from '../../flow/flow.ts';
import { idFor } from './ids.ts';
import { type Left, TRANSLATION } from './questionnaire.ts';
import { field, listIn, textIn } from './read-fields.ts';
import { type ReadQuestion, readItems } from './read-items.ts';
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
  const refused = (says: string): FromQuestionnaire => ({ problems: [{ place: 'file', says }] });
  if (field(resource, 'resourceType') !== 'Questionnaire') {
    return refused('This is no FHIR Questionnaire. Open a JSON file whose "resourceType" is "Questionnaire".');
  }
  const read = readItems(resource);
  if (typeof read === 'string') return refused(read);
  const [first] = read.questions;
  if (!first) return refused('It has no question with answers to choose from. Open one with items of type "choice" and "answerOption".');
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
      options: Object.fromEntries(options.map((option) => [option.id, option.none ? { excludes: 'all' } : {}])),
      next: rules.next.get(id) ?? [],
    },
  ]);
  const name = textIn(resource, 'url')?.split(/[:/]/).pop() || textIn(resource, 'name') || textIn(resource, 'title');
  const date = textIn(resource, 'date')?.slice(0, 10) ?? '';
  const version = textIn(resource, 'version') ?? '';
  return {
    flow: {
      id: idFor(name ?? 'questionnaire', new Set()).replaceAll('_', '-'),
      version: /^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version) ? version : '0.1.0',
      status: 'draft',
      changed: isDay(date) ? date : '',
      nextReview: '',
      sources: {},
      start: first.id,
      questions: Object.fromEntries(questions),
      outcomes: OUTCOMES,
      fallback: 'incomplete',
    },
    texts: textsOf(resource, read.questions),
    left: [
      {
        place: 'file',
        says: 'Which answers ask for help, how soon, and every card: a questionnaire does not say it. Give each sign its "raises" and "sources", and write the cards.',
      },
      ...read.left,
      ...asked.flatMap(({ left }) => left),
      ...rules.left,
    ],
  };
}

/** The words in the language of the resource, and in each that something is translated to. */
function textsOf(resource: unknown, questions: readonly ReadQuestion[]): Readonly<Record<string, object>> {
  const isTag = (tag: string) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(tag);
  const own = textIn(resource, 'language') ?? '';
  const main = isTag(own) ? own : 'en';
  const tags = new Set([main]);
  const said = (lang: string, holder: unknown, name: string): string | undefined => {
    const translations = listIn(field(holder, `_${name}`), 'extension').filter((each) => field(each, 'url') === TRANSLATION);
    const pairs = translations.map((each) => {
      const part = (url: string) => listIn(each, 'extension').find((one) => field(one, 'url') === url);
      const content = part('content');
      return [textIn(part('lang'), 'valueCode') ?? '', textIn(content, 'valueString') ?? textIn(content, 'valueMarkdown')] as const;
    });
    for (const [tag] of pairs) if (isTag(tag) && tags.size < 40) tags.add(tag);
    return (lang === main ? textIn(holder, name) : pairs.find(([tag]) => tag === lang)?.[1])?.slice(0, 2000);
  };
  const inLanguage = (lang: string) => ({
    ...given('title', said(lang, resource, 'title')),
    questions: Object.fromEntries(
      questions.map(({ id, item, help, options }) => [
        id,
        {
          ...given('heading', said(lang, item, 'text')),
          ...given('help', said(lang, help, 'text')),
          options: Object.fromEntries(
            options.map((option) => [
              option.id,
              given('label', said(lang, option.words, 'display') ?? (lang === main ? option.name.slice(0, 2000) : undefined)),
            ]),
          ),
        },
      ]),
    ),
  });
  const first = inLanguage(main);
  return { [main]: first, ...Object.fromEntries([...tags].filter((tag) => tag !== main).map((tag) => [tag, inLanguage(tag)])) };
}

const given = (name: string, text: string | undefined): object => (text === undefined ? {} : { [name]: text });
