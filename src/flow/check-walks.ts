import { choicesIn } from './conditions-of.ts';
import type { Exploration } from './explore.ts';
import { END, type Flow, type Rule, type Urgency } from './flow.ts';
import { outcomeOf } from './outcome.ts';
import { answersText, type Problem } from './problem.ts';
import { questionsFrom } from './questions-from.ts';
import { raisedBy } from './raised.ts';
import { atLeast, higher } from './urgency.ts';

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
  return Object.entries(flow.questions).flatMap(([id, { next }]) =>
    next.flatMap((_, index): Problem[] =>
      fired.has(`${id} ${index}`) || !steps.some(({ from }) => from.at === id)
        ? []
        : [
            {
              id: 'rule-never-fires',
              place: `questions.${id}.next.${index}`,
              message: 'No answers make this rule hold. Correct its "when", or leave it out.',
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
            message: `"${question}" has not been asked here. Ask for something that has.`,
            answers,
          }),
        ),
    ),
  );
  return firstPerPlace(found);
}

/** An end is sound only when no question that is then left out could raise a higher urgency (clinical.md 1.3, invariant i). */
function earlyEnds(flow: Flow, { steps }: Exploration): readonly Problem[] {
  const found = steps
    .filter(({ to, rule }) => to === END && !rule?.outOfScope)
    .flatMap(({ from, answers }): Problem[] => {
      const raised = raisedBy(flow, answers);
      const missed = highestAfter(flow, from.at);
      return atLeast(raised, missed.urgency)
        ? []
        : [
            {
              id: 'early-end',
              place: `questions.${from.at}`,
              message: `The flow ends at "${raised}" while "${missed.question}" could still raise "${missed.urgency}". Ask that question first.`,
              answers,
            },
          ];
    });
  return firstPerPlace(found);
}

function highestAfter(flow: Flow, id: string): { readonly urgency: Urgency; readonly question: string } {
  const later = (flow.questions[id]?.next ?? [])
    .flatMap(({ goTo }: Rule) => [...questionsFrom(flow, goTo)])
    .filter((question) => question !== id);
  const most = (question: string) =>
    Object.values(flow.questions[question]?.options ?? {}).reduce<Urgency>(
      (max, { raises }) => higher(max, raises ?? 'routine'),
      'routine',
    );
  return later
    .map((question) => ({ urgency: most(question), question }))
    .reduce((a, b) => (atLeast(a.urgency, b.urgency) ? a : b), { urgency: 'routine' as Urgency, question: '' });
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
          message: `A walk ends on the fallback: ${answersText(answers)}. Ask every list of warning signs on the way.`,
          answers,
        },
      ];
    } catch {
      const raised = raisedBy(flow, answers);
      return [{ id: 'missing-outcome', place: 'outcomes', message: `No outcome has the urgency "${raised}". Write one.`, answers }];
    }
  });
  const unreached = Object.keys(flow.outcomes).filter((id) => !reached.has(id) && id !== flow.fallback);
  return [
    ...firstPerPlace(problems),
    ...unreached.map(
      (id): Problem => ({
        id: 'unreachable-outcome',
        place: `outcomes.${id}`,
        message: 'No walk ends here. Correct its "when" or leave it out.',
      }),
    ),
  ];
}

/** The first problem at each place is the one with the shortest answers, because walks are explored shortest first. */
function firstPerPlace(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map([...problems].reverse().map((problem) => [problem.place + problem.id, problem])).values()];
}
