import fc from 'fast-check';
import type { Answer } from '../../../src/flow/flow.ts';
import { TABLE } from './urgency-table.ts';

const strange = fc.oneof(fc.constantFrom('constructor', '__proto__', 'toString', '', 'none', 'unsure'), fc.string());

/** Mostly the first harmless option ("none of these" on a list); else any subset of the options, with or without a strange id. */
function optionsOf(question: string): fc.Arbitrary<readonly string[]> {
  const ids = Object.keys(TABLE[question] ?? {});
  const calm = ids.includes('none') ? 'none' : (ids[0] ?? '');
  return fc.oneof(
    { arbitrary: fc.constant([calm]), weight: 20 },
    { arbitrary: fc.subarray(ids), weight: 1 },
    { arbitrary: fc.tuple(fc.constant(calm), strange), weight: 1 },
  );
}

const perQuestion = Object.keys(TABLE).map((question) =>
  fc.oneof(
    { arbitrary: optionsOf(question).map((options): readonly Answer[] => [{ question, options }]), weight: 20 },
    { arbitrary: fc.constant<readonly Answer[]>([]), weight: 1 }, // skipped
    {
      arbitrary: fc.tuple(optionsOf(question), optionsOf(question)).map((twice) => twice.map((options) => ({ question, options }))),
      weight: 1,
    },
  ),
);
const stray: fc.Arbitrary<readonly Answer[]> = fc.oneof(
  { arbitrary: fc.constant([]), weight: 6 },
  { arbitrary: fc.record({ question: strange, options: fc.array(strange, { maxLength: 2 }) }).map((answer) => [answer]), weight: 1 },
);

/** Any set of answers, whether or not a walk could give it: near to routine, and spoilt in a few places. */
export const arbitraryAnswers: fc.Arbitrary<readonly Answer[]> = fc.tuple(...perQuestion, stray).map((answers) => answers.flat());
