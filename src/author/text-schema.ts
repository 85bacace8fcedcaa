import { FIXED_TEXTS } from '../proof/text-keys.ts';
import { MOST } from './flow-schema.ts';
import { ID, list, named, ref, type Schema, says, TEXT } from './schema.ts';

/** Words that belong together. None of them is required: the proof says what is missing. */
const words = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', properties, additionalProperties: false });

const paragraphs = list(TEXT, 60);
/** The texts that every flow has, of which some are lists, by their dotted keys. */
function fixed(lists: readonly string[]): Schema['properties'] {
  const tops = new Set(FIXED_TEXTS.map((key) => key.split('.')[0] ?? key));
  const text = (key: string) => (lists.includes(key) ? paragraphs : TEXT);
  const group = (keys: readonly string[]) => words(Object.fromEntries(keys.map((key) => [key.split('.')[1], text(key)])));
  return Object.fromEntries(
    [...tops].map((top) => [top, FIXED_TEXTS.includes(top) ? text(top) : group(FIXED_TEXTS.filter((key) => key.startsWith(`${top}.`)))]),
  );
}

/** The wording of a flow in one language. */
export const TEXT_DEFS = {
  words: words({
    ...fixed(['about.body']),
    questions: says('By the ids of the questions.', named(ID, ref('questionWords'), MOST.questions)),
    outcomes: says(
      'By the ids of the outcomes.',
      named(ID, words({ heading: says('The action and the time in words first.', TEXT) }), MOST.outcomes),
    ),
    sections: says('By the ids of the sections.', named(ID, ref('sectionWords'), MOST.outcomes * MOST.sections)),
  }),
  questionWords: words({
    intro: says('Stands before the question.', TEXT),
    heading: says('The question.', TEXT),
    help: says('What counts, below the question.', TEXT),
    options: says('By the ids of the options.', named(ID, ref('optionWords'), MOST.options)),
  }),
  optionWords: words({
    label: says('What the visitor says of themselves. A sign on a safety list begins with **key words**.', TEXT),
    help: says('What counts and what does not.', TEXT),
    sign: says('The words of a sign for lists that stand alone.', TEXT),
    reply: says('One honest sentence back after this answer. Never after a sign.', TEXT),
  }),
  sectionWords: words({
    title: TEXT,
    body: says('Paragraphs.', paragraphs),
    items: says('Bullets.', paragraphs),
    parts: says('Titled lists. How soon each is stands in the flow.', list(words({ title: TEXT, items: paragraphs }), 3)),
  }),
} as const satisfies Readonly<Record<string, Schema>>;
