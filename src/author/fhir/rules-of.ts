import { type Condition, END, type Rule } from '../../flow/flow.ts';
import { msg } from '../../proof/message.ts';
import type { Clause, Comparison } from './clauses.ts';
import type { Left } from './questionnaire.ts';
import type { ReadQuestion } from './read-items.ts';

/** A question with when it is asked: over those before it alone. */
export interface AskedWhen {
  readonly question: ReadQuestion;
  readonly clauses: readonly Clause[];
}

type Choice = Exclude<Comparison, { readonly operator: 'exists' }>;
/** As many rules as a question may have, and as many choices as a condition (`flow.schema.json`). */
const MOST_RULES = 60;
const MOST_CHOICES = 60;

/**
 * The rules that lead on from each question of a form that is read from top to bottom: to the first question after it that its answers
 * enable. Where rules cannot say that, the question is asked more often, and `left` says so.
 */
export function rulesOf(asked: readonly AskedWhen[]): {
  readonly next: ReadonlyMap<string, readonly Rule[]>;
  readonly left: readonly Left[];
} {
  const left = new Map<string, Left>();
  const position = new Map(asked.map(({ question }, index) => [question.id, index]));
  const next = new Map(asked.map(({ question }, from) => [question.id, rulesFrom(from, from + 1)]));
  return { next, left: [...left.values()] };

  function rulesFrom(from: number, to: number): readonly Rule[] {
    const candidate = asked[to];
    if (!candidate) return [{ goTo: END }];
    const { id, linkId } = candidate.question;
    const clauses = candidate.clauses.map((clause) => after(from, clause)).filter((clause) => clause !== 'always');
    if (clauses.some(({ length }) => length === 0)) return rulesFrom(from, to + 1);
    const refusing = clauses.filter((clause) => clause.length === 1 && clause.every(({ operator }) => operator === '!='));
    const [choosing, ...more] = clauses.filter((clause) => !refusing.includes(clause));
    if (!choosing && refusing.length === 0) return [{ goTo: id }];
    const others = rulesFrom(from, to + 1);
    const sayable =
      more.length === 0 &&
      (choosing ?? []).every(({ operator }) => operator === '=') &&
      [refusing.flat(), choosing ?? []].every((choices) => new Set(choices.map(({ question }) => question)).size <= MOST_CHOICES) &&
      others.length < MOST_RULES - 1;
    const [other, ...rest] = others;
    if (!sayable || (refusing.length > 0 && rest.length > 0) || !other) {
      const says = msg`Its conditions need each other in a way that rules cannot say. It is asked more often here.`;
      left.set(id, { place: linkId, says });
      return [{ goTo: id }];
    }
    const refuse: readonly Rule[] = refusing.length > 0 ? [{ when: anyOf(refusing.flat()), goTo: other.goTo }] : [];
    return choosing ? [...refuse, { when: anyOf(choosing), goTo: id }, ...others] : [...refuse, { goTo: id }];
  }

  /** What is still open of a clause once the question at `from` was answered, and none after it. */
  function after(from: number, clause: Clause): readonly Choice[] | 'always' {
    const open: Choice[] = [];
    for (const comparison of clause) {
      const at = position.get(comparison.question) ?? from + 1;
      const isPast = at <= from;
      if (comparison.operator === 'exists') {
        if (at === from || (isPast && asked[at]?.clauses.length === 0)) return 'always';
        const options = asked[at]?.question.options ?? [];
        if (isPast) open.push(...options.map(({ id }): Choice => ({ question: comparison.question, operator: '=', option: id })));
      } else if (isPast) open.push(comparison);
      else if (comparison.operator === '!=') return 'always';
    }
    return open;
  }
}

/** That one of these options was chosen, question by question. */
function anyOf(choices: readonly Choice[]): Condition {
  const questions = [...new Set(choices.map(({ question }) => question))];
  const conditions = questions.map((question) => ({
    question,
    chose: [...new Set(choices.filter((each) => each.question === question).map(({ option }) => option))],
  }));
  const [only, ...others] = conditions;
  return only && others.length === 0 ? only : { any: conditions };
}
