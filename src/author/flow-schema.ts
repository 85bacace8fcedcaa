import type { Flow, Option, Outcome, Question, RaisedUrgency, Rule, Source, Urgency } from '../flow/flow.ts';
import { ID, list, NAME, named, oneOf, ref, type Schema, says, shape, TEXT, YES } from './schema.ts';
import { SECTION } from './section-schema.ts';

/** How much a flow may hold. The largest that anybody signs has a few dozen questions; ten times that is still proven while one types. */
export const MOST = {
  questions: 500,
  options: 60,
  rules: 60,
  outcomes: 60,
  sections: 120,
  sources: 500,
  choices: 60,
  languages: 40,
} as const;

const DAY = says('A day as year-month-day.', { type: 'string', maxLength: 10, format: 'date' });
const raised = oneOf<RaisedUrgency>({ emergency: true, urgent_same_day: true, gp_first: true });
const address: Schema = {
  type: 'string',
  maxLength: 500,
  pattern: '^(https?:|[^:]*$)',
  errorMessage: 'Only addresses of pages are drawn as links. Write one that begins with https://, or leave "url" out.',
};

/** Every part of a flow, by the name of its type. Whether a flow is sound says the proof. */
export const FLOW_DEFS = {
  flow: shape<Flow>(
    {
      id: says('The name of the flow, and of the files that are made from it.', NAME),
      version: says('Three numbers such as 1.2.0, raised with every change of a question, rule, outcome or text.', {
        type: 'string',
        maxLength: 30,
      }),
      status: says('"active" needs a review.', oneOf<Flow['status']>({ draft: true, active: true })),
      changed: says('The day of the last change, as year-month-day.', DAY),
      nextReview: says('The day by which it is reviewed again, as year-month-day.', DAY),
      review: says(
        'Who signed the flow off for everybody, and when.',
        shape<NonNullable<Flow['review']>>({ by: says('Who signed it.', TEXT), on: says('The day of the signature.', DAY) }, ['by', 'on']),
      ),
      sources: says(
        'What the advice rests on. About lists them.',
        named(NAME, shape<Source>({ title: says('As About shows it.', TEXT), url: says('Its page.', address) }, ['title']), MOST.sources),
      ),
      start: says('The id of the question that is drawn as the start screen.', ID),
      questions: says('By id. The order counts: it is the order on the sheet.', named(ID, ref('question'), MOST.questions)),
      outcomes: says('By id, in the order of "Read everything".', named(ID, ref('outcome'), MOST.outcomes)),
      fallback: says('The outcome of answers that cannot be understood. It is of gp_first and lists every sign.', ID),
    },
    ['id', 'version', 'status', 'changed', 'nextReview', 'sources', 'start', 'questions', 'outcomes', 'fallback'],
  ),
  question: shape<Question>(
    {
      kind: says(
        '"one": exactly one option. "many": at least one; "none of these" is an option of its own.',
        oneOf<Question['kind']>({ one: true, many: true }),
      ),
      safety: says('A list of warning signs: "routine" needs its answer to be exactly "none".', YES),
      picture: says('"body": a person from behind beside the answers.', oneOf<Question['picture']>({ body: true })),
      options: says('By id, in the order on the screen.', named(ID, ref('option'), MOST.options)),
      next: says('Tried in order, the first that holds wins. The last has no "when".', list(ref('rule'), MOST.rules)),
    },
    ['kind', 'options', 'next'],
  ),
  option: shape<Option>(
    {
      raises: says('The urgency of this sign. It then names its "sources".', raised),
      excludes: says(
        '"all": "none of these". "none": "I am not sure", which rules out only "none of these".',
        oneOf<Option['excludes']>({ all: true, none: true }),
      ),
      onlyNew: says('An old complaint of this kind is no sign: its words say "new".', YES),
      sources: says('Ids of the sources of the flow.', list(NAME, MOST.choices)),
    },
    [],
  ),
  rule: shape<Rule>(
    {
      when: says('Leave it out in the last rule, which always holds.', ref('condition')),
      goTo: says('The id of a question, or "end". Never an outcome: that is the highest urgency raised.', ID),
      outOfScope: says('The visitor is not somebody this guide is for. Only the first question can tell.', YES),
    },
    ['goTo'],
  ),
  condition: {
    description: 'Holds over the answers so far.',
    errorMessage: 'A condition is one of three. Write { "raised": … }, { "question": …, "chose": […] } or { "any": […] }.',
    anyOf: [
      shape<{ raised: string }>({ raised: says('The answers raise this urgency or a higher one.', raised) }, ['raised']),
      shape<{ question: string; chose: string[] }>(
        { question: says('The id of a question.', ID), chose: says('One of these of its options was chosen.', list(ID, MOST.options)) },
        ['question', 'chose'],
      ),
      shape<{ any: unknown[] }>({ any: says('At least one of these holds.', list(ref('condition'), MOST.choices)) }, ['any']),
    ],
  },
  outcome: shape<Outcome>(
    {
      urgency: says('How soon to get help.', oneOf<Urgency>({ emergency: true, urgent_same_day: true, gp_first: true, routine: true })),
      when: says('Picks this outcome over the general one of the same urgency.', ref('condition')),
      now: says('Same-day advice that must not wait for later in the day.', YES),
      contact: says(
        'Offers the clinic: "open" for routine, "after_gp" for gp_first. Never beside urgent advice.',
        oneOf<Outcome['contact']>({ open: true, after_gp: true }),
      ),
      sections: says('What the card says, in order.', list(ref('section'), MOST.sections)),
    },
    ['urgency', 'sections'],
  ),
  section: SECTION,
} as const satisfies Readonly<Record<string, Schema>>;
