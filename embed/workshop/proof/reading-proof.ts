import { type BudgetCount, budgetCounts } from '../../../src/author/budgets.ts';
import { flowWords } from '../../../src/author/flow-words.ts';
import { languageFindings } from '../../../src/author/language-report.ts';
import type { LanguageFinding } from '../../../src/author/plain-language.ts';
import { readingLevels } from '../../../src/author/reading-levels.ts';
import { rulesOf } from '../../../src/author/rules-of.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import { type FlowTexts, leavesOf } from '../../../src/proof/check-texts.ts';
import type { Message } from '../../../src/proof/message.ts';

/** How a language reads. */
export interface LanguageReading {
  readonly lang: string;
  /** What the level is measured by, and what it should be. Undefined where this language has no rules. */
  readonly measure?: { readonly name: string; readonly limit: Message };
  readonly levels: readonly { readonly group: string; readonly level: number; readonly hard: boolean }[];
  readonly counts: readonly BudgetCount[];
}

export interface ReadingProof {
  readonly languages: readonly LanguageReading[];
  readonly findings: readonly LanguageFinding[];
}

/** How hard a flow is to read, what is to be said otherwise, and how much there is of it. */
export function readingProof(flow: Flow, texts: FlowTexts): ReadingProof {
  return {
    languages: Object.entries(texts).map(([lang, text]) => {
      const rules = rulesOf(lang);
      const leaves = leavesOf(text);
      return {
        lang,
        ...(rules && { measure: { name: rules.level.name, limit: rules.level.limit } }),
        levels: rules
          ? readingLevels(lang, rules, leaves).map(({ group, level }) => ({ group, level, hard: rules.level.excess(level) > 0 }))
          : [],
        counts: budgetCounts(flowWords(flow, lang, leaves)),
      };
    }),
    findings: languageFindings(flow, texts),
  };
}
