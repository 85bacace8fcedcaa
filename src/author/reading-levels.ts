import { wordsIn } from '../base/words-in.ts';
import type { LanguageRules } from './language-rules.ts';
import { plainText, sentencesOf } from './sentences.ts';

/** How hard a group of texts is to read. */
interface GroupLevel {
  readonly group: string;
  readonly level: number;
}

/** The formulas were made for samples of a hundred words. Of much less, one long word decides. */
const ENOUGH_WORDS = 25;

/** The reading level of each group of texts that is long enough, in the order of the file. */
export function readingLevels(lang: string, rules: LanguageRules, leaves: ReadonlyMap<string, string>): readonly GroupLevel[] {
  const groups = new Map<string, string[]>();
  for (const [key, text] of leaves) {
    const group = groupOf(key, leaves);
    groups.set(group, [...(groups.get(group) ?? []), ...sentencesOf(lang, plainText(text, rules.filler))]);
  }
  return [...groups].flatMap(([group, sentences]) => {
    const words = sentences.flatMap(wordsIn);
    const syllables = words.reduce((sum, word) => sum + rules.syllablesOf(word), 0);
    const level = rules.level.of(words.length / sentences.length, syllables / words.length);
    return words.length < ENOUGH_WORDS ? [] : [{ group, level }];
  });
}

/**
 * What is read together: the start, the questions, each card with the sections that carry its name (`urgent_hours` on
 * `urgent_same_day`), all other sections as one, and About.
 */
function groupOf(key: string, leaves: ReadonlyMap<string, string>): string {
  const [top = '', id = ''] = key.split('.');
  if (top === 'outcomes') return id;
  if (top !== 'sections') return id ? top : 'other';
  const cards = [...leaves.keys()].filter((leaf) => leaf.startsWith('outcomes.')).map((leaf) => leaf.split('.')[1] ?? '');
  return cards.find((card) => card.split('_')[0] === id.split('_')[0]) ?? 'information';
}
