import type { Answer, Flow } from '../../flow/flow.ts';
import type { OutcomeStep } from '../../flow/outcome.ts';
import type { Texts } from '../../i18n/i18n.ts';
import { answerTexts } from './answer-texts.ts';
import { contentHashOf } from './content-hash.ts';
import type { ShownSection } from './sections.ts';

interface Block {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a visitor can keep, in plain words. */
export interface Summary {
  readonly title: string;
  /** The advice, why, the answers, and what the card says that is worth keeping. */
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
}

interface Walk {
  readonly flow: Flow;
  readonly texts: Texts;
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
export function summaryOf({ flow, texts, step, answers, sections, date, today }: Walk): Summary {
  const signs = signTexts(texts, step);
  const kept = sections.filter(({ section }) => section.keep).map(({ section }) => texts.section(section.id, { chosen: '…' })); // the signs have a list of their own
  const titled = kept.flatMap(({ title, body, items, parts }) => [
    ...(title ? [block(title, [...body, ...items])] : []),
    ...parts.map((part) => block(part.title, part.items)),
  ]);
  const advice = block(
    texts.flow(`outcomes.${step.id}.heading`),
    kept.flatMap(({ title, body }) => (title ? [] : body)),
  );
  return {
    title: `${texts.flow('title')}, ${date(today)}`,
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

/** The block that holds the answers, each with its question. */
export function answersOf(flow: Flow, texts: Texts, answers: readonly Answer[]): Block {
  const told = answers
    .filter(({ question }) => question !== flow.start)
    .map((answer) => `${texts.flow(`questions.${answer.question}.heading`)} ${answerTexts(texts, answer).join('; ')}`);
  return block(texts.chrome('summary.answers'), told);
}

/** The chosen options that led to the advice, in words that stand alone. */
export const signTexts = (texts: Texts, { because }: OutcomeStep): readonly string[] =>
  because.flatMap((answer) => answerTexts(texts, answer, true));

/** The summary for the clipboard, a file or the share sheet. */
export function summaryText({ title, blocks, notes }: Summary): string {
  const parts = blocks.map((each) => [each.title, ...each.lines.map((line) => `- ${line}`)].join('\n'));
  return [title, ...parts, ...notes].join('\n\n');
}

const block = (title: string, lines: readonly string[]): Block => ({ title: plain(title), lines: lines.map(plain) });

/** Without the stars that make a word strong on screen. */
const plain = (text: string): string => text.replaceAll('**', '');
