import { END, type Flow } from '../flow/flow.ts';
import { questionAt } from '../flow/question-at.ts';
import { choicesIn, decidingConditions, sectionConditions } from './conditions-of.ts';
import { msg } from './message.ts';
import type { Problem } from './problem.ts';
import { questionsFrom } from './questions-from.ts';

/** Everything that a flow mentions must exist, and every question must lead on, once. */
export function checkStructure(flow: Flow): readonly Problem[] {
  const from = questionsFrom(flow);
  return [...reserved(flow), ...targets(flow), ...mentions(flow), ...rules(flow), ...reach(flow, from), ...loops(flow, from)];
}

function reserved(flow: Flow): readonly Problem[] {
  if (!Object.hasOwn(flow.questions, END)) return [];
  return [
    { id: 'reserved-id', place: `questions.${END}`, message: msg`"${END}" is where every walk ends. Write another id for this question.` },
  ];
}

function targets(flow: Flow): readonly Problem[] {
  const start: readonly Problem[] = Object.hasOwn(flow.questions, flow.start)
    ? []
    : [{ id: 'unknown-target', place: 'start', message: msg`"${flow.start}" is no question. Write the id of the first question.` }];
  const goTo = Object.entries(flow.questions).flatMap(([id, { next }]) =>
    next.flatMap(({ goTo }, index): Problem[] =>
      goTo === END || Object.hasOwn(flow.questions, goTo)
        ? []
        : [
            {
              id: 'unknown-target',
              place: `questions.${id}.next.${index}`,
              message: msg`"${goTo}" is no question. Write a question id or "end".`,
            },
          ],
    ),
  );
  return [...start, ...goTo];
}

function mentions(flow: Flow): readonly Problem[] {
  return [...decidingConditions(flow), ...sectionConditions(flow)].flatMap(({ place, condition }) =>
    choicesIn(condition).flatMap(({ question, chose }): Problem[] => {
      const asked = questionAt(flow, question);
      if (!asked) return [{ id: 'unknown-question', place, message: msg`"${question}" is no question. Write the id of a question.` }];
      const unknown = chose.filter((option) => !Object.hasOwn(asked.options, option));
      const known = unknown.length > 0 ? Object.keys(asked.options).join(', ') : '';
      return unknown.map((option) => ({
        id: 'unknown-option',
        place,
        message: msg`"${question}" has no option "${option}". Write one of: ${known}.`,
      }));
    }),
  );
}

function rules(flow: Flow): readonly Problem[] {
  return Object.entries(flow.questions).flatMap(([id, { next, options }]): Problem[] => {
    const place = `questions.${id}.next`;
    if (Object.keys(options).length === 0)
      return [
        { id: 'no-option', place: `questions.${id}.options`, message: msg`A question without options cannot be answered. Write them.` },
      ];
    const last = next.at(-1);
    if (!last) return [{ id: 'no-rule', place, message: msg`A question without rules is a dead end. Write where it leads.` }];
    if (last.when) return [{ id: 'no-last-rule', place, message: msg`No rule holds always. Write a last rule without "when".` }];
    return next.slice(0, -1).flatMap((rule, index): Problem[] =>
      rule.when
        ? []
        : [
            {
              id: 'rule-never-fires',
              place: `${place}.${index + 1}`,
              message: msg`The rule before it holds always. Leave one of them out.`,
            },
          ],
    );
  });
}

type From = ReturnType<typeof questionsFrom>;

function reach(flow: Flow, from: From): readonly Problem[] {
  const reached = from(flow.start);
  return Object.keys(flow.questions)
    .filter((id) => !reached.has(id))
    .map((id) => ({
      id: 'unreachable-question',
      place: `questions.${id}`,
      message: msg`No rule leads here. Write a rule that does, or leave the question out.`,
    }));
}

function loops(flow: Flow, from: From): readonly Problem[] {
  return Object.entries(flow.questions).flatMap(([id, { next }]) =>
    next.flatMap(({ goTo }, index): Problem[] =>
      from(goTo).has(id)
        ? [
            {
              id: 'loop',
              place: `questions.${id}.next.${index}`,
              message: msg`"${goTo}" leads back to "${id}". Write a question that comes later, or "end".`,
            },
          ]
        : [],
    ),
  );
}
