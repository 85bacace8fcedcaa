import { grouped } from '../base/grouped.ts';
import { holds } from '../flow/condition.ts';
import { type Answer, END, type Flow, type Rule, type Urgency } from '../flow/flow.ts';
import { higher } from '../flow/urgency.ts';
import { type AnswerClass, answerClasses, decidingChoices } from './classes.ts';
import { choicesIn, decidingConditions } from './conditions-of.ts';
import { questionsFrom } from './questions-from.ts';
import { TooLarge } from './too-large.ts';

/** A flow of a dozen questions takes less than a hundred. */
const MOST_STEPS = 20_000;
/** Each is looked at from every question. */
const MOST_CONDITIONS = 3000;

/** All walks that stand at the same point with nothing to tell them apart from there on. */
interface PathState {
  /** A question id, or `end`. */
  readonly at: string;
  /** One walk that gets here, a shortest one, with one answer of each class. */
  readonly answers: readonly Answer[];
  /** How many walks get here when each class of answers counts once. */
  readonly paths: bigint;
  /** How many walks get here in all. */
  readonly walks: bigint;
}

/** One step of the exploration: an answer class given in a state, and the rule that it fires. */
export interface PathStep {
  readonly from: PathState;
  readonly answer: AnswerClass;
  readonly rule: Rule | undefined;
  readonly ruleIndex: number;
  readonly to: string;
  /** The answers after this step. */
  readonly answers: readonly Answer[];
}

export interface Exploration {
  readonly states: readonly PathState[];
  readonly ends: readonly PathState[];
  readonly steps: readonly PathStep[];
  /** Walks to the end with one answer of each class, and in all: what the classes save. */
  readonly paths: bigint;
  readonly walks: bigint;
}

/**
 * Explores every walk through a flow without listing them. Walks are merged where nothing can tell them apart any more:
 * same question, same urgency raised, same deciding choices met as far as a rule still to come or an outcome asks for
 * them, same questions asked of those that a condition or an urgency can depend on, and, while nothing is raised, same
 * lists of warning signs answered "none" (see `answerClasses`). So memory grows with questions x urgencies x
 * combinations of choices that still matter, not with the number of walks. A walk that would ask a question twice is not
 * followed, so a loop ends too.
 * @throws `TooLarge` for more than can be proven while somebody waits.
 */
export function explore(flow: Flow): Exploration {
  if (decidingConditions(flow).flatMap(({ condition }) => choicesIn(condition)).length > MOST_CONDITIONS) throw new TooLarge('questions');
  const deciding = decidingChoices(flow);
  const classes = new Map<string, readonly AnswerClass[]>();
  let left = MOST_STEPS;
  for (const id of Object.keys(flow.questions)) {
    const found = answerClasses(flow, id, deciding);
    left -= found.length;
    if (left < 0) throw new TooLarge(`questions.${id}.options`);
    classes.set(id, found);
  }
  const mattersFrom = choicesThatMatter(flow);
  const counting = questionsThatCount(flow);
  const states: PathState[] = [];
  const steps: PathStep[] = [];
  const ends: PathState[] = [];
  let level: ReadonlyMap<string, Open> = new Map([
    ['', { at: flow.start, answers: [], paths: 1n, walks: 1n, raised: 'routine', meets: [], asked: [], nones: [] }],
  ]);
  while (level.size > 0) {
    const next = new Map<string, Open>();
    for (const state of level.values()) {
      (state.at === END ? ends : states).push(state);
      for (const answer of state.at === END ? [] : (classes.get(state.at) ?? [])) {
        const step = follow(flow, state, answer);
        steps.push(step);
        if (steps.length > MOST_STEPS) throw new TooLarge(`questions.${state.at}.next`);
        if (!leadsOn(flow, step)) continue;
        const open = after(flow, state, answer, step, { matters: mattersFrom.get(step.to), counts: counting.has(state.at) });
        const key = JSON.stringify([open.at, open.raised, open.meets, open.asked, open.nones]);
        const same = next.get(key);
        next.set(key, same ? { ...same, paths: same.paths + open.paths, walks: same.walks + open.walks } : open);
      }
    }
    level = next;
  }
  const total = (count: (state: PathState) => bigint) => ends.reduce((sum, state) => sum + count(state), 0n);
  return { states, ends, steps, paths: total(({ paths }) => paths), walks: total(({ walks }) => walks) };
}

/** A state with what tells it from others. */
interface Open extends PathState {
  readonly raised: Urgency;
  readonly meets: readonly number[];
  /** The questions asked so far that raise something or that a condition asks for: leaving one out can matter. */
  readonly asked: readonly string[];
  /** The lists of warning signs answered exactly "none", as long as nothing is raised. */
  readonly nones: readonly string[];
}

function follow(flow: Flow, from: PathState, answer: AnswerClass): PathStep {
  const answers = [...from.answers, { question: from.at, options: answer.example }];
  const rules = flow.questions[from.at]?.next ?? [];
  const ruleIndex = rules.findIndex(({ when }) => holds(flow, when, answers));
  const rule = rules[ruleIndex];
  return { from, answer, rule, ruleIndex, to: rule?.goTo ?? '', answers };
}

function leadsOn(flow: Flow, { to, answers }: PathStep): boolean {
  return to === END || (Object.hasOwn(flow.questions, to) && !answers.some(({ question }) => question === to));
}

/** @param context which choices still matter where the step leads, and whether the question that was asked counts. */
function after(
  flow: Flow,
  state: Open,
  answer: AnswerClass,
  { to, answers }: PathStep,
  { matters, counts }: { readonly matters: ReadonlySet<number> | undefined; readonly counts: boolean },
): Open {
  const raised = higher(state.raised, answer.raises);
  const list = answer.none && flow.questions[state.at]?.safety;
  return {
    at: to,
    answers,
    paths: state.paths,
    walks: state.walks * answer.size,
    raised,
    meets: [...new Set([...state.meets, ...answer.meets])].filter((id) => matters?.has(id)).sort((a, b) => a - b),
    asked: counts ? [...state.asked, state.at].sort() : state.asked,
    nones: raised === 'routine' ? [...state.nones, ...(list ? [state.at] : [])].sort() : [],
  };
}

/** The questions that it can matter to have asked: they raise something, are lists of signs, or a condition asks for them. */
function questionsThatCount(flow: Flow): ReadonlySet<string> {
  const named = decidingConditions(flow).flatMap(({ condition }) => choicesIn(condition).map(({ question }) => question));
  const raising = Object.entries(flow.questions).filter(
    ([, { safety, options }]) => safety || Object.values(options).some(({ raises }) => raises),
  );
  return new Set([...named, ...raising.map(([id]) => id)]);
}

/** For each question (and for the end) the deciding choices that a rule from there on, or an outcome, still asks for. */
function choicesThatMatter(flow: Flow): ReadonlyMap<string, ReadonlySet<number>> {
  const placed = decidingConditions(flow).flatMap(({ place, condition }) => choicesIn(condition).map(() => place));
  const at = grouped(placed.keys(), (id) => (placed[id]?.startsWith('outcomes.') ? END : (placed[id]?.split('.')[1] ?? '')));
  const ends = at.get(END) ?? [];
  const ahead = questionsFrom(flow);
  const from = (start: string) => [...ahead(start)].flatMap((id) => at.get(id) ?? []);
  return new Map([[END, new Set(ends)], ...Object.keys(flow.questions).map((id) => [id, new Set([...ends, ...from(id)])] as const)]);
}
