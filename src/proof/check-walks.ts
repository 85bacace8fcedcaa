import { type Answer, END, type Flow, type Urgency } from '../flow/flow.ts';
import { outcomeOf } from '../flow/outcome.ts';
import { raisedBy } from '../flow/raised.ts';
import { atLeast, higher } from '../flow/urgency.ts';
import { choicesIn } from './conditions-of.ts';
import type { Exploration } from './explore.ts';
import { type Message, msg } from './message.ts';
import { answersText, type Problem } from './problem.ts';
import { questionsFrom } from './questions-from.ts';

/** What shows only on a walk: rules that never fire, conditions asked too early, ends that come too early, the fallback. */
export function checkWalks(flow: Flow, exploration: Exploration): readonly Problem[] {
  return [
    ...silentRules(flow, exploration),
    ...earlyConditions(flow, exploration),
    ...earlyEnds(flow, exploration),
    ...ends(flow, exploration),
  ];
}

function silentRules(flow: Flow, { steps }: Exploration): readonly Problem[] {
  const fired = new Set(steps.map(({ from, ruleIndex }) => `${from.at} ${ruleIndex}`));
  const asked = new Set(steps.map(({ from }) => from.at));
  return Object.entries(flow.questions).flatMap(([id, { next }]) =>
    next.flatMap((_, index): Problem[] =>
      fired.has(`${id} ${index}`) || !asked.has(id)
        ? []
        : [
            {
              id: 'rule-never-fires',
              place: `questions.${id}.next.${index}`,
              message: msg`No answers make this rule hold. Correct its "when", or leave it out.`,
            },
          ],
    ),
  );
}

function earlyConditions(flow: Flow, { states }: Exploration): readonly Problem[] {
  const found = states.flatMap(({ at, answers }) =>
    (flow.questions[at]?.next ?? []).flatMap(({ when }, index) =>
      (when ? choicesIn(when) : [])
        .filter(({ question }) => question !== at && !answers.some((answer) => answer.question === question))
        .map(
          ({ question }): Problem => ({
            id: 'condition-too-early',
            place: `questions.${at}.next.${index}`,
            message: msg`"${question}" has not been asked here. Choose a question that comes before.`,
            answers,
          }),
        ),
    ),
  );
  return firstPerPlace(found);
}

/**
 * An end is sound only when no question still to come, and no list of warning signs that the walk skipped, could raise a
 * higher urgency. Other questions may belong to another branch. The one exception leaves
 * the guide's scope from its first question.
 */
function earlyEnds(flow: Flow, { steps }: Exploration): readonly Problem[] {
  const unasked = highestUnasked(flow);
  const found = steps
    .filter(({ to }) => to === END)
    .flatMap(({ from, rule, ruleIndex, answers }): Problem[] => {
      const raised = raisedBy(flow, answers);
      const missed = unasked(from.at, answers);
      const early = !atLeast(raised, missed.urgency);
      const place = `questions.${from.at}`;
      const scope = (message: Message): Problem => ({ id: 'out-of-scope', place: `${place}.next.${ruleIndex}`, message, answers });
      if (rule?.outOfScope && from.at !== flow.start)
        return [scope(msg`Only the first question can tell that somebody is out of scope. Leave out "outOfScope".`)];
      if (rule?.outOfScope && !early) return [scope(msg`This end is sound as it is. Leave out "outOfScope".`)];
      if (rule?.outOfScope || !early) return [];
      const message = msg`The flow ends at "${raised}" while "${missed.question}" could still raise "${missed.urgency}". Lead there first, or move that question further up.`;
      return [{ id: 'early-end', place, message, answers }];
    });
  return firstPerPlace(found);
}

/** Tells the highest urgency that a question after `at`, or a skipped list of warning signs, could still raise. */
function highestUnasked(flow: Flow) {
  const questions = Object.entries(flow.questions).map(([question, { safety, options }]) => ({
    question,
    safety,
    urgency: Object.values(options).reduce<Urgency>((most, { raises }) => higher(most, raises ?? 'routine'), 'routine'),
  }));
  const from = questionsFrom(flow);
  return (at: string, answers: readonly Answer[]): { readonly urgency: Urgency; readonly question: string } => {
    const asked = new Set(answers.map(({ question }) => question));
    return questions
      .filter(({ question, safety }) => (safety || from(at).has(question)) && !asked.has(question))
      .reduce<{ readonly urgency: Urgency; readonly question: string }>((a, b) => (atLeast(a.urgency, b.urgency) ? a : b), {
        urgency: 'routine',
        question: '',
      });
  };
}

/** Every walk must end on an outcome of its own, none on the fallback, and every outcome must be the end of some walk. */
function ends(flow: Flow, exploration: Exploration): readonly Problem[] {
  const reached = new Set<string>();
  const problems = exploration.ends.flatMap(({ answers }): Problem[] => {
    try {
      const { id } = outcomeOf(flow, answers);
      reached.add(id);
      if (id !== flow.fallback) return [];
      return [
        {
          id: 'fallback',
          place: 'fallback',
          message: msg`A walk ends on the fallback: ${answersText(answers)}. Ask every list of warning signs on the way.`,
          answers,
        },
      ];
    } catch {
      const raised = raisedBy(flow, answers);
      return [{ id: 'missing-outcome', place: 'outcomes', message: msg`No outcome has the urgency "${raised}". Write one.`, answers }];
    }
  });
  const unreached = Object.keys(flow.outcomes).filter((id) => !reached.has(id) && id !== flow.fallback);
  return [
    ...firstPerPlace(problems),
    ...unreached.map(
      (id): Problem => ({
        id: 'unreachable-outcome',
        place: `outcomes.${id}`,
        message: msg`No walk ends here. Correct its "when" or leave it out.`,
      }),
    ),
  ];
}

/** The first problem at each place is the one with the shortest answers, because walks are explored shortest first. */
function firstPerPlace(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map([...problems].reverse().map((problem) => [problem.place + problem.id, problem])).values()];
}
