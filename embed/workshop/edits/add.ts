import type { FlowFile } from '../../../src/author/flow-file.ts';
import { END, type Option, type Outcome, type Question, type Section } from '../../../src/flow/flow.ts';
import { withRoles } from './add-role.ts';
import { changedEntry, insertedEntry } from './entries.ts';
import { freeId } from './ids.ts';
import { sectionIds } from './remove.ts';
import { stub } from './stub.ts';
import { withWords, wordsAt } from './texts.ts';

/** The file with something new in it, and the place of that. */
export interface Added {
  readonly file: FlowFile;
  readonly place: string;
}

/** A question behind `after`, or behind the last: what led on from there now leads through it. */
export function addQuestion(file: FlowFile, after?: string): Added {
  const words = (lang: string) => ({
    heading: stub(lang, 'question'),
    options: { option: { label: stub(lang, 'label') }, option_2: { label: stub(lang, 'label') } },
  });
  return onTheWay(file, after, (onward) => ({ kind: 'one', options: { option: {}, option_2: {} }, next: [{ goTo: onward }] }), words);
}

/** A list of warning signs behind `after`, or behind the last, as urgent as that. An emergency ends on it. */
export function addSignList(file: FlowFile, after?: string): Added {
  const before = file.flow.questions[after ?? ''];
  const like = before?.safety ? Object.values(before.options).find(({ raises, excludes }) => raises && !excludes) : undefined;
  const sign: Option = { raises: like?.raises ?? 'emergency', ...(like?.sources && { sources: like.sources }) };
  const { file: added, place } = onTheWay(
    file,
    after,
    (onward) => ({
      kind: 'many',
      safety: true,
      options: { option: sign },
      next: [...(sign.raises === 'emergency' ? [{ when: { raised: sign.raises }, goTo: END }] : []), { goTo: onward }],
    }),
    (lang) => ({ heading: stub(lang, 'question'), options: { option: { label: stub(lang, 'sign') } } }),
  );
  return { file: withRoles(added, idOf(place)), place };
}

const idOf = (place: string): string => place.split('.').at(-1) ?? '';

function onTheWay(file: FlowFile, after: string | undefined, make: (onward: string) => Question, words: (lang: string) => unknown): Added {
  const { flow } = file;
  const before = after ?? Object.keys(flow.questions).at(-1);
  const id = freeId('question', Object.keys(flow.questions));
  const onward = (before === undefined ? undefined : flow.questions[before]?.next.at(-1)?.goTo) ?? END;
  const led = before === undefined ? flow.questions : changedEntry(flow.questions, before, (question) => leadingTo(question, id));
  const withQuestion = { ...file, flow: { ...flow, questions: insertedEntry(led, id, make(onward), before) } };
  return { file: wordsForAll(withQuestion, `questions.${id}`, words), place: `flow.questions.${id}` };
}

const leadingTo = (question: Question, goTo: string): Question => {
  const last = question.next.at(-1);
  return last && !last.when ? { ...question, next: [...question.next.slice(0, -1), { ...last, goTo }] } : question;
};

/** An option before "none of these" and "I am not sure", which stay last. On a list of signs it is a sign like the one before it. */
export function addOption(file: FlowFile, question: string): Added {
  const { options = {}, safety } = file.flow.questions[question] ?? {};
  const id = freeId('option', Object.keys(options));
  const last = Object.keys(options)
    .filter((each) => !options[each]?.excludes)
    .at(-1);
  const { raises, sources } = options[last ?? ''] ?? {};
  const made: Option = safety ? { raises: raises ?? 'urgent_same_day', ...(sources && { sources }) } : {};
  const questions = changedEntry(file.flow.questions, question, (asked) => ({
    ...asked,
    options: last === undefined ? { [id]: made, ...options } : insertedEntry(options, id, made, last),
  }));
  const withOption = { ...file, flow: { ...file.flow, questions } };
  const place = `flow.questions.${question}.options.${id}`;
  return {
    file: wordsForAll(withOption, `questions.${question}.options.${id}`, (lang) => ({ label: stub(lang, safety ? 'sign' : 'label') })),
    place,
  };
}

/** A card with a section of its own and, where the flow has it, the one on when to get help after all: every card but the urgent ones must say that. */
export function addOutcome(file: FlowFile): Added {
  const { flow } = file;
  const id = freeId('outcome', Object.keys(flow.outcomes));
  const section = freeId('section', sectionIds(flow));
  const net = sectionCalled(flow, SAFETY_NET);
  const card: Outcome = { urgency: 'gp_first', sections: [{ id: section, head: true, personal: true }, ...(net ? [net] : [])] };
  const withCard = { ...file, flow: { ...flow, outcomes: insertedEntry(flow.outcomes, id, card) } };
  const headed = wordsForAll(withCard, `outcomes.${id}`, (lang) => ({ heading: stub(lang, 'card') }));
  return { file: sectionWords(headed, section), place: `flow.outcomes.${id}` };
}

const SAFETY_NET = 'safety_net';

/** A section as it stands on the first card that has it. */
const sectionCalled = ({ outcomes }: FlowFile['flow'], id: string): Section | undefined =>
  Object.values(outcomes)
    .flatMap(({ sections }) => sections)
    .find((section) => section.id === id);

/** A section at the end of a card: one that stands elsewhere already, or a new one. */
export function addSection(file: FlowFile, outcome: string, known?: string): Added {
  const id = known ?? freeId('section', sectionIds(file.flow));
  const like = sectionCalled(file.flow, id);
  const section: Section = like ?? { id };
  const outcomes = changedEntry(file.flow.outcomes, outcome, (card) => ({ ...card, sections: [...card.sections, section] }));
  const added = { ...file, flow: { ...file.flow, outcomes } };
  return { file: like ? added : sectionWords(added, id), place: `sections.${id}` };
}

export function addSource(file: FlowFile): Added {
  const id = freeId('source', Object.keys(file.flow.sources));
  const sources = insertedEntry(file.flow.sources, id, { title: '' });
  return { file: { ...file, flow: { ...file.flow, sources } }, place: `flow.sources.${id}` };
}

/** The same answer again behind it, with its words. */
export function duplicateOption(file: FlowFile, question: string, id: string): Added {
  const options = file.flow.questions[question]?.options ?? {};
  const to = freeId(`${id}_2`, Object.keys(options));
  const questions = changedEntry(file.flow.questions, question, (asked) => ({
    ...asked,
    options: insertedEntry(options, to, options[id] ?? {}, id),
  }));
  const key = `questions.${question}.options`;
  return { file: copiedWords({ ...file, flow: { ...file.flow, questions } }, key, id, to), place: `flow.${key}.${to}` };
}

/** The same question again behind it, on the way, with its words. */
export function duplicateQuestion(file: FlowFile, id: string): Added {
  const question = file.flow.questions[id];
  const to = freeId(`${id}_2`, Object.keys(file.flow.questions));
  const led = changedEntry(file.flow.questions, id, (asked) => leadingTo(asked, to));
  const questions = question ? insertedEntry(led, to, question, id) : file.flow.questions;
  return { file: copiedWords({ ...file, flow: { ...file.flow, questions } }, 'questions', id, to), place: `flow.questions.${to}` };
}

/** The same card again, with its heading. Its sections stand on both. */
export function duplicateOutcome(file: FlowFile, id: string): Added {
  const outcome = file.flow.outcomes[id];
  const to = freeId(`${id}_2`, Object.keys(file.flow.outcomes));
  const outcomes = outcome ? insertedEntry(file.flow.outcomes, to, outcome, id) : file.flow.outcomes;
  return { file: copiedWords({ ...file, flow: { ...file.flow, outcomes } }, 'outcomes', id, to), place: `flow.outcomes.${to}` };
}

/** The same section again behind it, on every card on which it stands, with its words. */
export function duplicateSection(file: FlowFile, id: string): Added {
  const to = freeId(`${id}_2`, sectionIds(file.flow));
  const outcomes = Object.fromEntries(
    Object.entries(file.flow.outcomes).map(([outcome, card]) => [
      outcome,
      { ...card, sections: card.sections.flatMap((section) => (section.id === id ? [section, { ...section, id: to }] : [section])) },
    ]),
  );
  return { file: copiedWords({ ...file, flow: { ...file.flow, outcomes } }, 'sections', id, to), place: `sections.${to}` };
}

const sectionWords = (file: FlowFile, id: string): FlowFile =>
  wordsForAll(file, `sections.${id}`, (lang) => ({ body: [stub(lang, 'paragraph')] }));

const wordsForAll = (file: FlowFile, key: string, words: (lang: string) => unknown): FlowFile =>
  Object.keys(file.texts).reduce((all, lang) => withWords(all, lang, key, words(lang)), file);

const copiedWords = (file: FlowFile, group: string, id: string, to: string): FlowFile =>
  wordsForAll(file, `${group}.${to}`, (lang) => wordsAt(file.texts[lang], `${group}.${id}`));
