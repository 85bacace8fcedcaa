import { FLOW_DEFS } from '../../src/author/flow-schema.ts';
import { LANGUAGE, named, ref, type Schema, says, shape, TEXT, YES } from '../../src/author/schema.ts';
import { TEXT_DEFS } from '../../src/author/text-schema.ts';
import type { Content } from '../../src/flow/content.ts';

const MOST_LANGUAGES = 40;
const languages = (of: Schema) => named(LANGUAGE, of, MOST_LANGUAGES);
const key: Schema = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]*$' };

/** dist/content.schema.json: what src/author/assemble.ts puts into an engine. What an author writes is described by flow.schema.json. */
export const CONTENT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The content of a self-check',
  ...shape<Content>(
    {
      flow: ref('flow'),
      texts: languages(ref('words')),
      chrome: says("The widget's own words.", languages(ref('chrome'))),
      hashes: says(
        'Of the sign-off sheets.',
        languages({ type: 'string', pattern: '^[0-9a-f]{16}$', errorMessage: 'A content hash has 16 hexadecimal digits.' }),
      ),
      own: says("The clinic's own content: no review that comes with it counts.", YES),
    },
    ['flow', 'texts', 'chrome', 'hashes'],
  ),
  $defs: {
    ...FLOW_DEFS,
    ...TEXT_DEFS,
    chrome: {
      type: 'object',
      propertyNames: key,
      additionalProperties: { anyOf: [TEXT, ref('chrome')] },
    },
  },
} as const satisfies Schema;
