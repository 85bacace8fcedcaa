import { type Condition, END, type Flow, type Option } from '../../flow/flow.ts';
import { outcomeOf } from '../../flow/outcome.ts';
import { atLeast } from '../../flow/urgency.ts';
import type { Exploration } from '../../proof/explore.ts';
import { questionsFrom } from '../../proof/questions-from.ts';
import { answered, type Clause, type Clauses, either, every, noneOf } from './clauses.ts';

/** Groups within groups, above which nobody could read the form any more. */
const MOST_GROUPS = 12;

type Chosen = { readonly question: string; readonly operator: '='; readonly option: string };

/** What `condition` asks of the answers to these questions: every condition of a flow holds by an option that was chosen. */
function chosenBy(flow: Flow, condition: Condition, asked: ReadonlySet<string>): readonly Chosen[] {
  if ('any' in condition) return condition.any.flatMap((each) => chosenBy(flow, each, asked));
  const chosen = (question: string, option: string): Chosen => ({ question, operator: '=', option });
  if ('question' in condition) {
    return asked.has(condition.question) ? condition.chose.map((option) => chosen(condition.question, option)) : [];
  }
  return [...asked].flatMap((question) =>
    Object.entries(flow.questions[question]?.options ?? {})
      .filter(([, { raises }]) => raises && atLeast(raises, condition.raised))
      .map(([option]) => chosen(question, option)),
  );
}

/**
 * When a walk asks `question`: one of the rules that lead to it is the first that holds. Answers to a question that is not enabled do not
 * count in R4, so it suffices to ask for the answer before it. Undefined where R4 could say it only at great length.
 */
export function questionEnabled(flow: Flow, question: string): Clauses | undefined {
  if (question === flow.start) return [];
  const ways = Object.entries(flow.questions).flatMap(([from, { next }]) =>
    next.flatMap(({ goTo }, index) => (goTo === question ? [every(flow, [answered(from), ...rule(flow, from, index)])] : [])),
  );
  const [way = [[]], ...others] = ways.length > 1 ? ways.map((each) => byChoice(flow, each)) : ways;
  const all = others.reduce<Clauses | undefined>((sum, each) => sum && either(flow, sum, each), way);
  return all && all.filter(({ length }) => length > 1).length > MOST_GROUPS ? undefined : all;
}

/** Of a question with one answer: what it is, instead of all that it is not. So the ways to a question join in few clauses. */
function byChoice(flow: Flow, clauses: Clauses): Clauses {
  const single = clauses.filter(({ length }) => length === 1).flat();
  const questions = [...new Set(single.filter(({ operator }) => operator === 'exists').map(({ question }) => question))];
  const chosen = questions
    .filter((question) => flow.questions[question]?.kind === 'one')
    .map((question): Clause => {
      const not = single.flatMap((each) => (each.question === question && each.operator === '!=' ? [each.option] : []));
      const left = Object.keys(flow.questions[question]?.options ?? {}).filter((option) => !not.includes(option));
      return not.length > 0 ? left.map((option) => ({ question, operator: '=', option })) : answered(question);
    });
  return every(flow, [...chosen, ...clauses]);
}

/** The rule `index` of `from` holds, and none before it. */
function rule(flow: Flow, from: string, index: number): Clauses {
  const ahead = questionsFrom(flow);
  const before = Object.keys(flow.questions).filter((id) => id === from || ahead(id).has(from));
  const asked = new Set(before);
  const rules = flow.questions[from]?.next ?? [];
  const own = rules[index]?.when;
  return [
    ...rules.slice(0, index).flatMap(({ when }) => (when ? noneOf(chosenBy(flow, when, asked)) : [[]])),
    ...(own ? [chosenBy(flow, own, asked)] : []),
  ];
}

/** When the card of an outcome is due: its urgency is the highest raised, and a question was answered after which walks end on it. */
export function outcomeEnabled(flow: Flow, { steps }: Exploration, id: string): Clauses {
  const outcome = flow.outcomes[id];
  const last = new Set(steps.filter(({ to, answers }) => to === END && outcomeOf(flow, answers).id === id).map(({ from }) => from.at));
  if (!outcome || last.size === 0) return [[]];
  const questions = new Set(Object.keys(flow.questions));
  const own = raising(flow, ({ raises }) => raises === outcome.urgency);
  const higher = raising(flow, ({ raises }) => raises !== undefined && raises !== outcome.urgency && atLeast(raises, outcome.urgency));
  const alike = Object.entries(flow.outcomes).filter(([other, { urgency }]) => other !== flow.fallback && urgency === outcome.urgency);
  const place = alike.findIndex(([other]) => other === id);
  const others = alike.filter(([, { when }], index) => when && index !== place && (!outcome.when || index < place));
  const lists = Object.entries(flow.questions).filter(([, { safety }]) => safety && outcome.urgency === 'routine');
  return every(flow, [
    ...noneOf(higher),
    ...others.flatMap(([, { when }]) => (when ? noneOf(chosenBy(flow, when, questions)) : [])),
    ...lists.map(([question, { options }]): Clause => {
      const none = Object.keys(options).filter((option) => options[option]?.excludes === 'all');
      return none.map((option) => ({ question, operator: '=', option }));
    }),
    ...(outcome.when ? [chosenBy(flow, outcome.when, questions)] : []),
    ...(outcome.urgency === 'routine' ? [] : [own]),
    [...last].flatMap(answered),
  ]);
}

/** Every option that `which` picks, as chosen. */
const raising = (flow: Flow, which: (option: Option) => boolean): readonly Chosen[] =>
  Object.entries(flow.questions).flatMap(([question, { options }]) =>
    Object.entries(options)
      .filter(([, option]) => which(option))
      .map(([option]) => ({ question, operator: '=', option })),
  );

/** When a section stands on its card. */
export function sectionEnabled(flow: Flow, when: Condition | undefined, unless: Condition | undefined): Clauses {
  const questions = new Set(Object.keys(flow.questions));
  return every(flow, [...(when ? [chosenBy(flow, when, questions)] : []), ...(unless ? noneOf(chosenBy(flow, unless, questions)) : [])]);
}
