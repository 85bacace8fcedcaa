import type { Flow } from '../flow/flow.ts';

/** Under `start`: what stands before the first question. */
export const START_TEXTS = [
  'hello',
  'fright',
  'what',
  'danger',
  'short_privacy',
  'short_disclaimer',
  'for',
  'draft',
  'more',
  'disclaimer',
  'privacy',
  'other',
] as const;

/** Under `about`: what is said of the guide itself. */
export const ABOUT_TEXTS = ['title', 'body', 'sources', 'reviewed', 'not_reviewed', 'version', 'next_review', 'feedback'] as const;

/** The texts that every flow has. */
export const FIXED_TEXTS = [
  'title',
  'launcher',
  'launcher_short',
  ...START_TEXTS.map((key) => `start.${key}`),
  'after_gp',
  'closing',
  ...ABOUT_TEXTS.map((key) => `about.${key}`),
];

/** The leaves of a section: see `SectionText`. */
const SECTION = /^(title|body\.\d+|items\.\d+|parts\.\d+\.(title|items\.\d+))$/;

/** The dotted keys that a language file of `flow` must have. A section has at least one of title, body, items, parts. */
export function requiredTexts(flow: Flow): readonly string[] {
  const questions = Object.entries(flow.questions).flatMap(([id, { options, safety }]) => [
    `questions.${id}.heading`,
    ...Object.entries(options).flatMap(([option, { raises, excludes }]) => [
      `questions.${id}.options.${option}.label`,
      // Out of its question a label such as "In both my legs" or "I am not sure" says nothing: a sign needs words that stand alone.
      ...(raises && id !== flow.start && (!safety || excludes) ? [`questions.${id}.options.${option}.sign`] : []),
    ]),
  ]);
  const outcomes = Object.entries(flow.outcomes).flatMap(([id, { sections }]) => [
    `outcomes.${id}.heading`,
    ...sections.flatMap((section) => [
      `sections.${section.id}`,
      ...(section.fold || section.signs || section.contents ? [`sections.${section.id}.title`] : []),
      ...(section.under ? [`sections.${section.under}.title`] : []),
    ]),
  ]);
  return [...FIXED_TEXTS, ...questions, ...new Set(outcomes)];
}

/** Tells whether a leaf of a language file belongs to something in the flow. Which option may have a `reply` is for `checkReplies`. */
export function textKeysOf(flow: Flow): (leaf: string) => boolean {
  const known = new Set(requiredTexts(flow));
  return (leaf) => {
    const [top = '', id = '', part = '', option = '', ...rest] = leaf.split('.');
    if (top === 'sections' && known.has(`sections.${id}`)) return SECTION.test(leaf.slice(`sections.${id}.`.length));
    if (known.has(leaf) || leaf.startsWith('about.body.')) return true;
    const question = top === 'questions' && Object.hasOwn(flow.questions, id) ? flow.questions[id] : undefined;
    if (question && part === 'options') return Object.hasOwn(question.options, option) && ['help', 'reply'].includes(rest.join('.'));
    return question !== undefined && ['intro', 'help'].includes(part);
  };
}
