import type { EnableWhen, Item, Questionnaire } from '../../../src/author/fhir/questionnaire.ts';
import type { Answer } from '../../../src/flow/flow.ts';

/**
 * The linkIds that a form enables for these answers, by the words of R4: within a disabled item all is disabled, the answers of a disabled
 * question do not count, and conditions look back only.
 */
export function enabledItems({ item }: Questionnaire, answers: readonly Answer[]): readonly string[] {
  const enabled: string[] = [];
  const counting = new Map<string, readonly string[]>();
  const visit = (each: Item): void => {
    const whens = (each.enableWhen ?? []).map((when) => holds(when, counting));
    const isEnabled = whens.length === 0 || (each.enableBehavior === 'any' ? whens.some(Boolean) : whens.every(Boolean));
    if (!isEnabled) return;
    enabled.push(each.linkId);
    const answer = answers.find(({ question }) => question === each.linkId);
    if (answer) counting.set(each.linkId, answer.options);
    each.item?.forEach(visit);
  };
  item.forEach(visit);
  return enabled;
}

function holds(when: EnableWhen, counting: ReadonlyMap<string, readonly string[]>): boolean {
  const options = counting.get(when.question) ?? [];
  if (when.operator === 'exists') return options.length > 0;
  return options.includes(when.answerCoding.code) === (when.operator === '=');
}

/** Every item, however deep. */
export const itemsOf = (items: readonly Item[]): readonly Item[] => items.flatMap((item) => [item, ...itemsOf(item.item ?? [])]);
