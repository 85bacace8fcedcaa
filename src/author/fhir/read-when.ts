import { msg } from '../../proof/message.ts';
import type { Clause, Comparison } from './clauses.ts';
import type { Left } from './questionnaire.ts';
import { field, listIn, textIn } from './read-fields.ts';
import type { ReadQuestion } from './read-items.ts';

/** More than the form of a flow has, and few enough to compare every question with every other. */
const MOST_COMPARISONS = 500;

/** When a question is asked, over the questions before it; and the comparisons that a flow cannot make. Without one of those it is asked more often, never less. */
export function readWhen(
  question: ReadQuestion,
  before: ReadonlyMap<string, ReadQuestion>,
): { readonly clauses: readonly Clause[]; readonly left: readonly Left[] } {
  const left: Left[] = [];
  const count = question.conditional.reduce<number>((sum, item) => sum + listIn(item, 'enableWhen').length, 0);
  if (count > MOST_COMPARISONS) {
    const says = msg`It depends on ${count} comparisons, and at most ${MOST_COMPARISONS} are read. It is asked always here.`;
    return { clauses: [], left: [{ place: question.linkId, says }] };
  }
  const clauses = question.conditional.flatMap((item): readonly Clause[] => {
    const whens = listIn(item, 'enableWhen');
    const read = whens.map((when) => comparisons(when, before));
    const unread = whens.filter((_, index) => !read[index]);
    const all = field(item, 'enableBehavior') === 'all' || whens.length === 1;
    // "Any of" these cannot do without one of them, and without a word each of several counts.
    const several = read.some((each) => each && each.length > 1);
    if (unread.length > 0 || (!all && several)) {
      const asks = unread.map((when) => `"${(textIn(when, 'question') ?? '?').slice(0, 60)}"`).join(', ');
      left.push({
        place: question.linkId,
        says: asks
          ? msg`It depends on ${asks} in a way that a flow cannot say: it asks for a choice made before. It is asked more often here.`
          : msg`It depends on a question that was not answered, which a flow cannot say: it asks for a choice made before. It is asked more often here.`,
      });
    }
    if (all) return read.flatMap((each) => (each ?? []).map((one) => [one]));
    return unread.length > 0 || several || read.length === 0 ? [] : [read.flatMap((each) => each ?? [])];
  });
  return { clauses, left };
}

/** One comparison of R4, or all of several; undefined for what a flow cannot compare. */
function comparisons(when: unknown, before: ReadonlyMap<string, ReadQuestion>): readonly Comparison[] | undefined {
  const asked = before.get(textIn(when, 'question') ?? '');
  const operator = field(when, 'operator');
  if (!asked) return undefined;
  const question = asked.id;
  if (operator === 'exists') {
    if (field(when, 'answerBoolean') !== false) return [{ question, operator }];
    return asked.options.map(({ id }) => ({ question, operator: '!=', option: id }));
  }
  const option = asked.options.find((each) => isMeant(each, when));
  return option && (operator === '=' || operator === '!=') ? [{ question, operator, option: option.id }] : undefined;
}

function isMeant({ name, system }: ReadQuestion['options'][number], when: unknown): boolean {
  const coding = field(when, 'answerCoding');
  const other = textIn(coding, 'system');
  if (coding !== undefined) return textIn(coding, 'code') === name && (other === undefined || system === undefined || other === system);
  const value = ['answerBoolean', 'answerString', 'answerInteger', 'answerDate', 'answerTime'].map((key) => field(when, key));
  return value.some((each) => each !== undefined && String(each) === name);
}
