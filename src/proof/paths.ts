import { holds } from '../flow/condition.ts';
import { type Answer, END, type Flow } from '../flow/flow.ts';
import { questionAt } from '../flow/question-at.ts';
import { type AnswerClass, answerClasses } from './classes.ts';

/** A walk to the end with one answer of each class. */
export interface Path {
  readonly answers: readonly Answer[];
  readonly classes: readonly { readonly question: string; readonly answer: AnswerClass }[];
}

/** Every path, one after the other in the order of the options: nothing is kept but the present one. */
export function* paths(flow: Flow, at: string = flow.start, path: Path = { answers: [], classes: [] }): Generator<Path> {
  if (at === END) return yield path;
  if (path.answers.some(({ question }) => question === at)) return; // a loop, which `checkFlow` reports
  for (const answer of answerClasses(flow, at)) {
    const answers = [...path.answers, { question: at, options: answer.example }];
    const rule = questionAt(flow, at)?.next.find(({ when }) => holds(flow, when, answers));
    if (rule) yield* paths(flow, rule.goTo, { answers, classes: [...path.classes, { question: at, answer }] });
  }
}
