import { grouped } from '../base/grouped.ts';
import { type Flow, type Option, URGENCIES, type Urgency } from '../flow/flow.ts';
import { questionAt } from '../flow/question-at.ts';
import { higher } from '../flow/urgency.ts';
import { choicesIn, decidingConditions } from './conditions-of.ts';
import { TooLarge } from './too-large.ts';

/** Complete answers to one question that no rule and no outcome can tell apart. */
export interface AnswerClass {
  /** The highest urgency that such an answer raises. */
  readonly raises: Urgency;
  /** The ids of the deciding choices (`decidingChoices`) that such an answer meets. */
  readonly meets: readonly number[];
  /** Exactly "none of these". */
  readonly none: boolean;
  /** One answer of the class, the shortest. */
  readonly example: readonly string[];
  /** The options that may occur in an answer of the class. */
  readonly options: readonly string[];
  /** How many different answers the class holds. */
  readonly size: bigint;
}

/** More different answers to one question than a person could ever word. */
const MOST_CLASSES = 1000;

/** A choice that a rule or an outcome asks for. */
interface DecidingChoice {
  readonly id: number;
  readonly question: string;
  readonly chose: ReadonlySet<string>;
}
export type DecidingChoices = ReadonlyMap<string, readonly DecidingChoice[]>;

/** Every choice that a rule or an outcome asks for, by its question. */
export function decidingChoices(flow: Flow): DecidingChoices {
  const choices = decidingConditions(flow).flatMap(({ condition }) => choicesIn(condition));
  return grouped(
    choices.map(({ question, chose }, id) => ({ id, question, chose: new Set(chose) })),
    ({ question }) => question,
  );
}

/**
 * The complete answers to a question, sorted into classes. One answer of each class suffices to explore a flow:
 *
 * What comes after an answer depends on it only through conditions. A condition is true or false of (1) the highest
 * urgency raised so far and (2) whether any of certain options of a question was chosen; and the outcome needs (3)
 * whether a list of warning signs was answered exactly "none of these". Two answers that agree in the urgency they
 * raise, in the deciding choices that they meet and in being "none" are therefore followed by the same questions, end
 * at the same point and get the same outcome. Sections may differ between them; nothing that advises does.
 *
 * An answer is a set of options, and both (1) and (2) are unions over its options. So an option counts only by its own
 * urgency and the choices that it meets, and options equal in both are counted together rather than listed.
 * @param deciding those of this flow, where they are known already.
 * @throws `TooLarge` for more classes than can be proven.
 */
export function answerClasses(flow: Flow, questionId: string, deciding: DecidingChoices = decidingChoices(flow)): readonly AnswerClass[] {
  const question = questionAt(flow, questionId);
  if (!question) return [];
  const choices = deciding.get(questionId) ?? [];
  const kinds = new Map<string, Kind>();
  for (const [id, option] of Object.entries(question.options)) {
    const meets = choices.flatMap((choice) => (choice.chose.has(id) ? [choice.id] : []));
    const kind = { raises: option.raises ?? ('routine' as const), meets, none: isNone(option) };
    const key = JSON.stringify(kind);
    const same = kinds.get(key);
    kinds.set(key, { ...kind, options: [...(same?.options ?? []), id] });
  }
  const all = [...kinds.values()];
  if (question.kind === 'one')
    return all.map((kind) => ({ ...kind, example: kind.options.slice(0, 1), size: BigInt(kind.options.length) }));
  const alone = all
    .filter(({ none }) => none)
    .map((kind) => ({ ...kind, example: kind.options.slice(0, 1), size: BigInt(kind.options.length) }));
  return [
    ...alone,
    ...unions(
      all.filter(({ none }) => !none),
      `questions.${questionId}.options`,
    ),
  ];
}

interface Kind {
  readonly raises: Urgency;
  readonly meets: readonly number[];
  readonly none: boolean;
  readonly options: readonly string[];
}

/** The classes of all non-empty sets of options. Grows with the number of different unions, not with the number of sets. */
function unions(kinds: readonly Kind[], place: string): readonly AnswerClass[] {
  const empty: AnswerClass = { raises: 'routine', meets: [], none: false, example: [], options: [], size: 1n };
  let classes = new Map<string, AnswerClass>([['', empty]]);
  for (const kind of kinds) {
    const some = 2n ** BigInt(kind.options.length) - 1n; // ways to choose at least one of this kind
    const next = new Map(classes);
    for (const each of classes.values()) {
      const united: AnswerClass = {
        raises: higher(each.raises, kind.raises),
        meets: [...new Set([...each.meets, ...kind.meets])].sort((a, b) => a - b),
        none: false,
        example: [...each.example, ...kind.options.slice(0, 1)],
        options: [...each.options, ...kind.options],
        size: each.size * some,
      };
      const key = JSON.stringify([united.raises, united.meets, united.options.length > 0]);
      const same = next.get(key);
      next.set(key, same ? merge(same, united) : united);
    }
    if (next.size > MOST_CLASSES) throw new TooLarge(place);
    classes = next;
  }
  return [...classes.values()]
    .filter(({ example }) => example.length > 0)
    .sort((a, b) => URGENCIES.indexOf(b.raises) - URGENCIES.indexOf(a.raises));
}

function merge(a: AnswerClass, b: AnswerClass): AnswerClass {
  return {
    ...a,
    example: a.example.length <= b.example.length ? a.example : b.example,
    options: [...new Set([...a.options, ...b.options])],
    size: a.size + b.size,
  };
}

const isNone = (option: Option): boolean => option.excludes === 'all';
