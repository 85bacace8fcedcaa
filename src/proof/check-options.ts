import type { Flow, Option, Question } from '../flow/flow.ts';
import { type Message, msg } from './message.ts';
import type { Problem } from './problem.ts';

/** Silence, doubt and "none of these" must mean what they say, and every warning sign must name its source. */
export function checkOptions(flow: Flow): readonly Problem[] {
  return Object.entries(flow.questions).flatMap(([id, question]) => [
    ...Object.entries(question.options).flatMap(([option, data]) =>
      optionProblems(flow, `questions.${id}.options.${option}`, option, data, question),
    ),
    ...(question.safety ? listProblems(`questions.${id}`, question) : []),
  ]);
}

function optionProblems(flow: Flow, place: string, id: string, option: Option, question: Question): readonly Problem[] {
  const role = (message: Message): Problem => ({ id: 'option-role', place, message });
  const unknown = (option.sources ?? []).filter((source) => !Object.hasOwn(flow.sources, source));
  return [
    ...(id === 'none' && option.excludes !== 'all' ? [role(msg`"none" must rule out every other option. Write excludes: "all".`)] : []),
    ...(id === 'unsure' && option.excludes !== 'none' ? [role(msg`"unsure" rules out only "none". Write excludes: "none".`)] : []),
    ...(option.excludes === 'all' && option.raises ? [role(msg`"None of these" raises nothing. Leave out "raises".`)] : []),
    ...(option.excludes && question.kind === 'one' ? [role(msg`A single choice excludes by itself. Leave out "excludes".`)] : []),
    ...(option.excludes && !['none', 'unsure'].includes(id)
      ? [role(msg`An option that excludes is called "none" or "unsure". Rename "${id}".`)]
      : []),
    ...(option.raises && !option.sources?.length
      ? [
          {
            id: 'missing-source',
            place,
            message: msg`What raises an urgency rests on a source. Choose one (in the file: "sources").`,
          } as const,
        ]
      : []),
    ...unknown.map(
      (source): Problem => ({ id: 'unknown-source', place, message: msg`"${source}" is no source. Add it to "sources" of the flow.` }),
    ),
  ];
}

function listProblems(place: string, { kind, options }: Question): readonly Problem[] {
  const problem = (message: Message): Problem => ({ id: 'safety-list', place, message });
  const all = Object.entries(options);
  const silent = all.filter(([, { raises, excludes }]) => !raises && excludes !== 'all').map(([id]) => id);
  return [
    ...(kind === 'many'
      ? []
      : [problem(msg`A list of warning signs takes many answers. Let it take more than one (in the file: kind "many").`)]),
    ...(all.filter(([, { excludes }]) => excludes === 'all').length === 1
      ? []
      : [problem(msg`A list of warning signs needs one "none of these". Write an option "none".`)]),
    ...(all.some(([, { excludes }]) => excludes === 'none')
      ? []
      : [problem(msg`A list of warning signs needs an "I am not sure". Write an option "unsure".`)]),
    ...silent.map((id) => problem(msg`"${id}" on a list of warning signs raises nothing. Write the urgency that it raises.`)),
  ];
}
