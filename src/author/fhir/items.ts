import type { Flow, Question } from '../../flow/flow.ts';
import type { Clause, Clauses, Comparison } from './clauses.ts';
import {
  type AnswerOption,
  type Coding,
  type EnableWhen,
  type Extension,
  ITEM_CONTROL,
  ITEM_CONTROLS,
  type Item,
  OPTION_EXCLUSIVE,
} from './questionnaire.ts';
import type { Words } from './said.ts';

/** The system of the options of a question: ids such as "unsure" mean something else in each. */
const systemOf = (flow: Flow, question: string): string => `urn:self-check:flow:${flow.id}:${question}`;

/** A question with its options, and with its helps as one text behind a help button. */
export function questionItem(flow: Flow, words: Words, id: string, { kind, options }: Question): Item {
  const key = `questions.${id}`;
  const help = words.say((leaves) => {
    const own = leaves.get(`${key}.help`);
    const counts = Object.keys(options).flatMap((option) => {
      const [label, more] = ['label', 'help'].map((name) => leaves.get(`${key}.options.${option}.${name}`));
      return label && more ? [`${label}: ${more}`] : [];
    });
    return [own, ...counts].filter(Boolean).join('\n');
  });
  return {
    linkId: id,
    // In sight, all of them: a list that is folded away hides signs.
    extension: control(kind === 'many' ? 'check-box' : 'radio-button'),
    ...textOf(words, `${key}.heading`),
    type: 'choice',
    required: true,
    ...(kind === 'many' && { repeats: true }),
    answerOption: Object.entries(options).map(([option, { excludes }]): AnswerOption => {
      const label = words.at(`${key}.options.${option}.label`);
      return {
        ...(excludes === 'all' && { extension: [{ url: OPTION_EXCLUSIVE, valueBoolean: true }] }),
        valueCoding: {
          system: systemOf(flow, id),
          code: option,
          ...(label && { display: label.text, ...(label.translations && { _display: label.translations }) }),
        },
      };
    }),
    ...(help && {
      item: [
        {
          linkId: `${id}.help`,
          extension: control('help'),
          text: help.text,
          ...(help.translations && { _text: help.translations }),
          type: 'display',
        },
      ],
    }),
  };
}

const control = (code: string): readonly Extension[] => [
  { url: ITEM_CONTROL, valueCodeableConcept: { coding: [{ system: ITEM_CONTROLS, code }] } },
];

/** The words under `key` as the text of an item. */
export function textOf(words: Words, key: string): Pick<Item, 'text' | '_text'> {
  const said = words.at(key);
  return said ? { text: said.text, ...(said.translations && { _text: said.translations }) } : {};
}

/**
 * The item, enabled when all `clauses` hold. R4 joins the comparisons of one item by all or by any; an item within a group needs both to
 * hold, so each clause that has a choice of its own gets a group around the item.
 */
export function enabled(flow: Flow, item: Item, clauses: Clauses): Item {
  const single = clauses.filter(({ length }) => length === 1).flat();
  // The choices stand outside: until one is made, no empty group shows.
  const levels: readonly { readonly of: Clause; readonly behavior: 'all' | 'any' }[] = [
    ...clauses.filter(({ length }) => length > 1).map((of) => ({ of, behavior: 'any' as const })),
    ...(single.length > 0 ? [{ of: single, behavior: 'all' as const }] : []),
  ];
  const codings = (comparison: Comparison): EnableWhen =>
    comparison.operator === 'exists'
      ? { question: comparison.question, operator: 'exists', answerBoolean: true }
      : { question: comparison.question, operator: comparison.operator, answerCoding: codingOf(flow, comparison) };
  const withWhen = (inner: Item, { of, behavior }: (typeof levels)[number]): Item => ({
    ...inner,
    enableWhen: of.map(codings),
    ...(of.length > 1 && { enableBehavior: behavior }),
  });
  const [own, ...around] = levels.toReversed();
  let whole = own ? withWhen(item, own) : item;
  for (const [index, level] of around.entries()) {
    whole = withWhen({ linkId: `${item.linkId}.when.${index + 1}`, type: 'group', item: [whole] }, level);
  }
  return whole;
}

const codingOf = (flow: Flow, { question, option }: { readonly question: string; readonly option: string }): Coding => ({
  system: systemOf(flow, question),
  code: option,
});
