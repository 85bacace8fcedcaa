import type { Flow } from '../flow/flow.ts';
import { type FlowTexts, leavesOf } from '../proof/check-texts.ts';
import { inWords } from '../proof/message.ts';
import { checkKeyWords } from './key-words.ts';
import { checkNewness, compareLanguages } from './newness.ts';
import { checkLanguage, type LanguageFinding } from './plain-language.ts';
import { readingLevels } from './reading-levels.ts';
import { rulesOf } from './rules-of.ts';

const WORST = 10;

/** The reading level of each language, every error, and the worst warnings. Only errors fail. */
export function languageReport(flow: Flow, texts: FlowTexts): { readonly failed: boolean; readonly lines: readonly string[] } {
  const languages = leavesOfEach(texts);
  const findings = languageFindings(flow, texts);
  const errors = findings.filter(({ level }) => level === 'error');
  const warnings = findings.filter(({ level }) => level === 'warning').sort((a, b) => (b.excess ?? 0) - (a.excess ?? 0));
  return {
    failed: errors.length > 0,
    lines: [
      'Plain language',
      ...[...languages].flatMap(([lang, leaves]) => levelLine(lang, leaves)),
      ...(errors.length > 0
        ? errors.map((error) => `✘ ${line(error)}`)
        : [
            '✔ No claim, no diagnosis, no "urgent" without a time, no sign that loses "new" or cannot be scanned, no "and" mixed with "or"',
          ]),
      ...warnings.slice(0, WORST).map((warning) => `! ${line(warning)}`),
      ...(warnings.length > WORST ? [`! and ${warnings.length - WORST} more`] : []),
    ],
  };
}

/** All that is hard to read, or must not be said, in every language. */
export function languageFindings(flow: Flow, texts: FlowTexts): readonly LanguageFinding[] {
  const languages = leavesOfEach(texts);
  return [
    ...[...languages].flatMap(([lang, leaves]) => checkLanguage(lang, leaves)),
    ...compareLanguages(languages),
    ...checkNewness(flow, languages),
    ...checkKeyWords(flow, languages),
  ];
}

const leavesOfEach = (texts: FlowTexts) => new Map(Object.entries(texts).map(([lang, text]) => [lang, leavesOf(text)]));

function levelLine(lang: string, leaves: ReadonlyMap<string, string>): readonly string[] {
  const rules = rulesOf(lang);
  if (!rules) return [];
  const levels = readingLevels(lang, rules, leaves).map(({ group, level }) => `${group} ${level.toFixed(1)}`);
  return [`${lang}: ${rules.level.name}, ${inWords(rules.level.limit)}: ${levels.join(', ') || 'too few words to measure'}`];
}

const line = ({ rule, key, message }: LanguageFinding) => `${rule} at ${key}: ${inWords(message)}`;
