import type { Content } from '../../src/flow/content.ts';
import {
  type Flow,
  type Option,
  type Outcome,
  type Question,
  type Rule,
  type Section,
  type Source,
  URGENCIES,
} from '../../src/flow/flow.ts';

type Schema = Readonly<Record<string, unknown>>;

/** An object with these properties and no others. One that is added to `T` does not compile until it is described. */
const shape = <T>(properties: { readonly [K in keyof Required<T>]: Schema }, required: readonly (keyof T)[]): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const named = (of: Schema): Schema => ({ type: 'object', additionalProperties: of, minProperties: 1 });
const list = (items: Schema): Schema => ({ type: 'array', items });
const one = (...values: readonly string[]): Schema => ({ enum: values });
/** One of the values of `T`. One that is added there does not compile until it is described. */
const oneOf = <T extends string | undefined>(values: Readonly<Record<NonNullable<T>, true>>): Schema => one(...Object.keys(values));
const yes: Schema = { enum: [true] };
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const id: Schema = { type: 'string', pattern: '^[a-z0-9_]+$' };
const text: Schema = { type: 'string', minLength: 1 };
const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
/** A country, or a part of one: `NL`, `GB-NIR`. */
const REGION: Schema = { type: 'string', pattern: '^[A-Z]{2}(-[A-Z]{2,3})?$' };
const raised = one(...URGENCIES.filter((urgency) => urgency !== 'routine'));

/** dist/flow.schema.json: what src/author/assemble.ts puts into an engine. Whether a flow is sound says `npm run flow -- check`. */
export const FLOW_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The content of a self-check',
  ...shape<Content>(
    {
      flow: ref('flow'),
      texts: named(ref('words')),
      chrome: named(ref('words')),
      hashes: named({ type: 'string', pattern: '^[0-9a-f]{16}$' }),
    },
    ['flow', 'texts', 'chrome', 'hashes'],
  ),
  $defs: {
    flow: shape<Flow>(
      {
        id: { type: 'string', pattern: '^[a-z0-9-]+$' },
        version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
        status: oneOf<Flow['status']>({ draft: true, active: true }),
        changed: day,
        nextReview: day,
        review: shape<NonNullable<Flow['review']>>({ by: text, on: day }, ['by', 'on']),
        sources: { type: 'object', additionalProperties: shape<Source>({ title: text, url: text }, ['title']) },
        start: id,
        questions: named(ref('question')),
        outcomes: named(ref('outcome')),
        fallback: id,
      },
      ['id', 'version', 'status', 'changed', 'nextReview', 'sources', 'start', 'questions', 'outcomes', 'fallback'],
    ),
    question: shape<Question>(
      {
        kind: oneOf<Question['kind']>({ one: true, many: true }),
        safety: yes,
        picture: oneOf<Question['picture']>({ body: true }),
        options: named(ref('option')),
        next: { ...list(ref('rule')), minItems: 1 },
      },
      ['kind', 'options', 'next'],
    ),
    option: shape<Option>(
      { raises: raised, excludes: oneOf<Option['excludes']>({ all: true, none: true }), onlyNew: yes, sources: list(text) },
      [],
    ),
    rule: shape<Rule>({ when: ref('condition'), goTo: id, outOfScope: yes }, ['goTo']),
    condition: {
      oneOf: [
        shape<{ raised: string }>({ raised }, ['raised']),
        shape<{ question: string; chose: string[] }>({ question: id, chose: list(id) }, ['question', 'chose']),
        shape<{ any: unknown[] }>({ any: list(ref('condition')) }, ['any']),
      ],
    },
    outcome: shape<Outcome>(
      {
        urgency: one(...URGENCIES),
        when: ref('condition'),
        now: yes,
        contact: oneOf<Outcome['contact']>({ open: true, after_gp: true }),
        sections: list(ref('section')),
      },
      ['urgency', 'sections'],
    ),
    section: shape<Section>(
      {
        ...{
          id,
          when: ref('condition'),
          unless: ref('condition'),
          region: { oneOf: [REGION, list(REGION)] },
          fold: oneOf<Section['fold']>({ more: true }),
        },
        ...{ parts: list(raised), under: id, quote: yes, clinic: yes, contents: yes, mentions: id },
        ...{ signs: raised, personal: yes, head: yes, call: oneOf<Section['call']>({ ooh: true }), keep: yes },
      },
      ['id'],
    ),
    words: { type: 'object', minProperties: 1, additionalProperties: { anyOf: [text, list(text), list(ref('words')), ref('words')] } },
  },
};
