import type { Answer } from '../flow/flow.ts';
import type { ExpectedWalk, FlowFile } from './flow-file.ts';
import { FLOW_DEFS, MOST } from './flow-schema.ts';
import { ID, LANGUAGE, list, named, ref, type Schema, says, shape, TEXT } from './schema.ts';
import type { OpenDecision } from './sheet-text.ts';
import { TEXT_DEFS } from './text-schema.ts';

const answer = shape<Answer>({ question: ID, options: list(ID, MOST.options) }, ['question', 'options']);
const decision = shape<OpenDecision>(
  { question: TEXT, now: says('As the flow has it.', TEXT), other: says('What else it could be.', TEXT) },
  ['question', 'now', 'other'],
);

/** dist/flow.schema.json: what a `.flow.json` holds. The parser reads by it, so a file that it refuses is never read. */
export const FLOW_FILE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A flow of self-check, with its words',
  ...shape<FlowFile>(
    {
      $schema: says('Where this schema lies, as seen from the file.', { type: 'string', maxLength: 500 }),
      flow: says('Questions, rules and cards.', ref('flow')),
      texts: says(
        'The words in each language, by its tag. The first is the one to fall back to.',
        named(LANGUAGE, ref('words'), MOST.languages),
      ),
      decisions: says(
        'What the reviewer is to decide, in each language. The sign-off sheet prints it.',
        named(LANGUAGE, list(decision, 100), MOST.languages),
      ),
      expected: says(
        'Walks that must end so.',
        list(
          shape<ExpectedWalk>({ name: TEXT, answers: list(answer, MOST.questions), outcome: says('The id of the outcome.', ID) }, [
            'name',
            'answers',
            'outcome',
          ]),
          1000,
        ),
      ),
    },
    ['flow', 'texts'],
  ),
  $defs: { ...FLOW_DEFS, ...TEXT_DEFS },
} as const satisfies Schema;
