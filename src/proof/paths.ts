import { holds } from '../flow/condition.ts';
import { type Answer, END, type Flow } from '../flow/flow.ts';
import { questionAt } from '../flow/question-at.ts';
import { type AnswerClass, answerClasses, decidingChoices } from './classes.ts';

/** A walk to the end with one answer of each class. */
export interface Path {
  readonly answers: readonly Answer[];
  readonly classes: readonly { readonly question: string; readonly answer: AnswerClass }[];
}

/**
 * Every path, one after the other in the order of the options: nothing is kept but the present one.
 * @throws `TooLarge` for a question with more classes of answers than can be proven.
 */
export function paths(flow: Flow): Generator<Path> {
  const deciding = decidingChoices(flow);
  const classes = new Map(Object.keys(flow.questions).map((id) => [id, answerClasses(flow, id, deciding)]));
  return pathsFrom(flow, flow.start, { answers: [], classes: [] }, classes);
}

function* pathsFrom(flow: Flow, at: string, path: Path, all: ReadonlyMap<string, readonly AnswerClass[]>): Generator<Path> {
  if (at === END) return yield path;
  if (path.answers.some(({ question }) => question === at)) return; // a loop, which `checkFlow` reports
  for (const answer of all.get(at) ?? []) {
    const answers = [...path.answers, { question: at, options: answer.example }];
    const rule = questionAt(flow, at)?.next.find(({ when }) => holds(flow, when, answers));
    if (rule) yield* pathsFrom(flow, rule.goTo, { answers, classes: [...path.classes, { question: at, answer }] }, all);
  }
}
