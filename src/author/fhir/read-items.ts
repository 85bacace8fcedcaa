import { type Message, msg } from '../../proof/message.ts';
import { idFor } from './ids.ts';
import { ITEM_CONTROL, type Left, OPTION_EXCLUSIVE } from './questionnaire.ts';
import { field, listIn, textIn } from './read-fields.ts';
import { unreadOf } from './unread.ts';

/** An answer of a question that was read, with what a comparison may call it. */
interface ReadOption {
  readonly id: string;
  readonly name: string;
  readonly system: string | undefined;
  /** What holds its words: `display` of a coding, else the words themselves. */
  readonly words: unknown;
  readonly none: boolean;
}

/** A question that was read, out of its groups. */
export interface ReadQuestion {
  readonly id: string;
  readonly linkId: string;
  readonly item: unknown;
  readonly help: unknown;
  readonly many: boolean;
  readonly options: readonly ReadOption[];
  /** The items whose conditions hold for it: its groups from outside in, and itself. */
  readonly conditional: readonly unknown[];
}

/** More than a flow may hold (`flow.schema.json`), and more items than anybody wrote by hand. */
const MOST_ITEMS = 5000;
const MOST_QUESTIONS = 500;
const MOST_OPTIONS = 60;

/** Every choice of a questionnaire in its order, what is left, and why it cannot be read at all. */
export function readItems(
  resource: unknown,
): { readonly questions: readonly ReadQuestion[]; readonly left: readonly Left[] } | { readonly problem: Message } {
  const questions: ReadQuestion[] = [];
  const left: Left[] = [];
  const taken = new Set<string>();
  const linkIds = new Set<string>();
  const open = listIn(resource, 'item').map((item) => ({ item, around: [] as readonly unknown[] }));
  open.reverse();
  let seen = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    if (++seen > MOST_ITEMS) return { problem: msg`More than ${MOST_ITEMS} items are not read. Take a part of it.` };
    const { item, around } = next;
    const linkId = textIn(item, 'linkId') ?? `item ${seen}`;
    const type = textIn(item, 'type') ?? 'no type';
    const inside = listIn(item, 'item').filter((child) => !isHelp(child));
    const children = inside.map((child) => ({ item: child, around: [...around, item] }));
    open.push(...children.reverse());
    const say = (says: Message) => left.push({ place: linkId, says });
    if (linkIds.has(linkId)) say(msg`This linkId stands here twice. What depends on it is read of the first.`);
    linkIds.add(linkId);
    if (type === 'group') {
      if (textIn(item, 'text')) say(msg`The title of a group. What is asked in it is taken, one question after the other.`);
      unreadOf(item, type).forEach(say);
      continue;
    }
    const options = optionsOf(item, type);
    if (options.length === 0) {
      say(whyLeft(item, type));
      continue;
    }
    if (options.length > MOST_OPTIONS) say(msg`It has ${options.length} answers. The first ${MOST_OPTIONS} are taken.`);
    const id = idFor(linkId, taken);
    taken.add(id);
    if (type === 'open-choice') say(msg`The answer in own words. Visitors only tap.`);
    if (type !== 'boolean' && options.length < listIn(item, 'answerOption').length) say(msg`Answers without words or a code are left out.`);
    unreadOf(item, type).forEach(say);
    questions.push({
      id,
      linkId,
      item,
      help: listIn(item, 'item').find(isHelp),
      many: field(item, 'repeats') === true,
      options: options.slice(0, MOST_OPTIONS),
      conditional: [...around, item],
    });
    if (questions.length > MOST_QUESTIONS)
      return { problem: msg`More than ${MOST_QUESTIONS} questions are more than a flow may hold. Take a part of it.` };
  }
  const optional = questions.filter(({ item }) => field(item, 'required') !== true).length;
  if (optional > 0)
    left.unshift({ place: 'item.required', says: msg`${optional} of its questions may be left open. Here each must be answered.` });
  return { questions, left };
}

function optionsOf(item: unknown, type: string): readonly ReadOption[] {
  const taken = new Set<string>();
  const option = (name: string, system: string | undefined, words: unknown, none: boolean): ReadOption => {
    const id = idFor(name, taken);
    taken.add(id);
    return { id, name, system, words, none };
  };
  if (type === 'boolean')
    return ['true', 'false'].map((name) => option(name, undefined, { display: name === 'true' ? 'Yes' : 'No' }, false));
  if (type !== 'choice' && type !== 'open-choice') return [];
  return listIn(item, 'answerOption').flatMap((each) => {
    const coding = field(each, 'valueCoding');
    const plain = field(each, 'valueString') ?? field(each, 'valueInteger') ?? field(each, 'valueDate') ?? field(each, 'valueTime');
    const words = coding ?? { display: plain === undefined ? undefined : String(plain), _display: field(each, '_valueString') };
    const name = textIn(coding, 'code') ?? textIn(words, 'display');
    const none = listIn(each, 'extension').some((one) => field(one, 'url') === OPTION_EXCLUSIVE && field(one, 'valueBoolean') === true);
    return name === undefined ? [] : [option(name, textIn(coding, 'system'), words, none)];
  });
}

function whyLeft(item: unknown, type: string): Message {
  if (type === 'display') return msg`A text that asks nothing. Write it where it belongs: as help of a question, or on a card.`;
  if (field(item, 'answerValueSet') !== undefined)
    return msg`Its answers stand in a list elsewhere (answerValueSet). Write them as options.`;
  if (type === 'choice' || type === 'open-choice') return msg`It has no answers to choose from. Write its options.`;
  return msg`It asks for an answer of type "${type.slice(0, 40)}". Visitors only tap: ask it with options, or leave it out.`;
}

const isHelp = (item: unknown): boolean =>
  field(item, 'type') === 'display' &&
  listIn(item, 'extension').some(
    (each) =>
      field(each, 'url') === ITEM_CONTROL &&
      listIn(field(each, 'valueCodeableConcept'), 'coding').some((coding) => field(coding, 'code') === 'help'),
  );
