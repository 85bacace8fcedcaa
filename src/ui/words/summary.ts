import type { Clinic } from '../../clinic/clinic.ts';
import type { Answer, Flow, RaisedUrgency, Section } from '../../flow/flow.ts';
import type { OutcomeStep } from '../../flow/outcome.ts';
import { optionOf } from '../../flow/raised.ts';
import type { Texts } from '../../i18n/i18n.ts';
import { answerTexts } from './answer-texts.ts';
import { contentHashOf } from './content-hash.ts';
import { oohDial } from './ooh-dial.ts';
import { plain } from './plain.ts';
import type { ShownSection } from './sections.ts';
import { signsOf } from './signs.ts';

interface Block {
  readonly title: string;
  /** In which **two stars** make a word strong. */
  readonly lines: readonly string[];
}

/** What a visitor can keep, in plain words. */
export interface Summary {
  readonly title: string;
  /** Who offers it, where that is known. */
  readonly clinic: string;
  /** The advice, why, the answers, and what the card says that is worth keeping. */
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
}

interface Walk {
  readonly flow: Flow;
  readonly texts: Texts;
  readonly clinic: Clinic;
  readonly step: OutcomeStep;
  /** Those of the present path: an answer that was taken back is not among them. */
  readonly answers: readonly Answer[];
  readonly sections: readonly ShownSection[];
  /** An ISO date in words. */
  readonly date: (iso: string) => string;
  /** The day of the walk, an ISO date. */
  readonly today: string;
}

/** The summary of a walk that ended. */
export function summaryOf({ flow, texts, clinic, step, answers, sections, date, today }: Walk): Summary {
  const signs = signTexts(texts, step);
  // On the card the number stands on a link.
  const ooh = oohDial(clinic) ? [`${texts.chrome('call_ooh')}: ${texts.chrome('ooh_times')}`] : [];
  const kept = sections
    .filter(({ section }) => section.keep)
    .map(({ section }) => ({ section, words: texts.section(section.id, { chosen: '…' }) })); // the signs have a list of their own
  const numberOf = (urgency: RaisedUrgency | undefined) => (urgency === 'urgent_same_day' ? ooh : []);
  const listed = ({ signs }: Section) => (signs ? signsOf(flow, texts, signs).map(({ sign }) => sign) : []);
  const titled = kept.flatMap(({ section, words: { title, body, items, parts } }) => [
    ...(title ? [block(title, [...body, ...listed(section), ...items, ...numberOf(section.signs)])] : []),
    ...parts.map((part, index) => block(part.title, [...part.items, ...numberOf(section.parts?.[index])])),
  ]);
  const advice = block(
    texts.flow(`outcomes.${step.id}.heading`),
    kept.flatMap(({ section, words: { title, body } }) => (title ? [] : [...body, ...(section.call ? ooh : [])])),
  );
  return {
    title: `${texts.flow('title')}, ${date(today)}`,
    clinic: clinic.name ?? '',
    blocks: [
      advice,
      ...[block(texts.chrome('because'), signs), answersOf(flow, texts, answers), ...titled].filter(({ lines }) => lines.length > 0),
    ],
    notes: [
      `${texts.chrome('footer_danger')}. ${texts.chrome('footer_general')}`,
      texts.flow('about.version', { version: flow.version, date: date(flow.changed), content: contentHashOf(texts.lang) }),
    ],
  };
}

/** The block that holds the answers, each with its question. Lists of signs without one are told in one line. */
export function answersOf(flow: Flow, texts: Texts, answers: readonly Answer[]): Block {
  const lists = Object.keys(flow.questions).filter((id) => flow.questions[id]?.safety);
  const isNone = (list: string) =>
    answers.some(({ question, options: [only, ...more] }) => {
      return question === list && only !== undefined && more.length === 0 && optionOf(flow, list, only)?.excludes === 'all';
    });
  const clear = lists.length > 0 && lists.every(isNone);
  const told = answers
    .filter(({ question }) => question !== flow.start && !(clear && lists.includes(question)))
    .map((answer) => `${texts.flow(`questions.${answer.question}.heading`)} **${plain(answerTexts(texts, answer).join('; '))}**`);
  return block(texts.chrome('summary.answers'), [
    ...(clear ? [texts.chrome('summary.none_chosen', { lists: lists.length })] : []),
    ...told,
  ]);
}

/** The chosen options that led to the advice, in words that stand alone. */
export const signTexts = (texts: Texts, { because }: OutcomeStep): readonly string[] =>
  because.flatMap((answer) => answerTexts(texts, answer, true));

/** The summary for the clipboard, a file or the share sheet. */
export function summaryText({ title, clinic, blocks, notes }: Summary): string {
  const parts = blocks.map((each) => [each.title, ...each.lines.map((line) => `- ${plain(line)}`)].join('\n'));
  return [clinic ? `${title}\n${clinic}` : title, ...parts, ...notes].join('\n\n');
}

const block = (title: string, lines: readonly string[]): Block => ({ title: plain(title), lines });
