import type { Flow } from '../flow/flow.ts';
import { wordsToAnswer } from '../flow/reading.ts';
import { type FlowTexts, leavesOf } from '../proof/check-texts.ts';
import { inWords, type Message, msg } from '../proof/message.ts';
import { type FlowWords, flowWords } from './flow-words.ts';

/** How many words somebody in pain can be asked to read, by what is in sight. */
export const BUDGETS = {
  /** All questions that somebody without a sign is asked, without helps. */
  way: 750,
  leaflet: 1300,
  /** By the id of the outcome. Of the routine card more than a third is when to get help, which is never folded. */
  cards: { under_18: 450, routine: 650 },
} as const;

/** A budget and what was counted. */
export interface BudgetCount {
  readonly what: Message;
  readonly words: number;
  readonly most: number;
}

/** Whether a flow keeps within its budgets, one line for each in each language. */
export function budgetReport(flow: Flow, texts: FlowTexts): { readonly failed: boolean; readonly lines: readonly string[] } {
  const counts = Object.entries(texts).flatMap(([lang, text]) =>
    budgetCounts(flowWords(flow, lang, leavesOf(text))).map((count) => ({ lang, ...count })),
  );
  return {
    failed: counts.some(({ words, most }) => words > most),
    lines: counts.map(({ lang, what, words, most }) =>
      words > most
        ? `✘ too-many-words in ${lang}, ${inWords(what)}: ${words}, at most ${most}. Cut ${words - most}.`
        : `✔ ${lang}, ${inWords(what)}: ${words} words, at most ${most}`,
    ),
  };
}

/** What has a budget, as counted in one language. */
export function budgetCounts({ way, cards, leaflet }: FlowWords): readonly BudgetCount[] {
  return [
    { what: msg`all questions without a sign`, words: way.reduce((sum, question) => sum + wordsToAnswer(question), 0), most: BUDGETS.way },
    // Another flow may have no such card.
    ...Object.entries(BUDGETS.cards).flatMap(([id, most]) =>
      cards.filter((card) => card.id === id).map(({ words }) => ({ what: msg`card "${id}"`, words, most })),
    ),
    { what: msg`"Read everything"`, words: leaflet, most: BUDGETS.leaflet },
  ];
}
