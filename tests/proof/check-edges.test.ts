import { describe, expect, test } from 'vitest';
import type { Flow } from '../../src/flow/flow.ts';
import { checkFlow } from '../../src/proof/check.ts';
import { inWords } from '../../src/proof/message.ts';
import { gardenFlow } from '../flow/garden-flow.ts';

const found = (flow: Flow) => checkFlow(flow, {}).map(({ id, place, message }) => ({ id, place, message: inWords(message) }));

describe('a version and its dates', () => {
  test.each(['1.2', 'v1.2.3', '1.2.3-beta', ''])('"%s" is no version', (version) => {
    expect(found({ ...gardenFlow, version })).toStrictEqual([
      { id: 'missing-version', place: 'version', message: 'Write a version such as 1.2.0.' },
    ]);
  });

  test('10.20.30 is one', () => {
    expect(found({ ...gardenFlow, version: '10.20.30' })).toStrictEqual([]);
  });

  test.each(['2026-02-31', 'on 2026-01-01', '2026-01-01T00', '2026-1-1'])('"%s" is no day', (changed) => {
    expect(found({ ...gardenFlow, changed })).toContainEqual(expect.objectContaining({ id: 'missing-review', place: 'changed' }));
  });

  test.each([
    { by: ' ', on: '2026-01-01' },
    { by: 'Dr. A. Jansen', on: 'soon' },
  ])('%o is no signature', (review) => {
    expect(found({ ...gardenFlow, review })).toStrictEqual([
      { id: 'missing-review', place: 'review', message: expect.stringContaining('who signed the flow off') },
    ]);
  });

  test('a name and a day are one', () => {
    expect(found({ ...gardenFlow, status: 'active', review: { by: 'Dr. A. Jansen', on: '2026-01-01' } })).toStrictEqual([]);
  });
});

test('"out of scope" on an end that is sound without it', () => {
  const only = { kind: 'one', options: { yes: {} }, next: [{ goTo: 'end', outOfScope: true }] } as const;
  const flow: Flow = { ...gardenFlow, start: 'only', questions: { only } };
  expect(found(flow)).toContainEqual({
    id: 'out-of-scope',
    place: 'questions.only.next.0',
    message: 'This end is sound as it is. Leave out "outOfScope".',
  });
});

test.each(['when', 'unless'] as const)('a section whose "%s" names what does not exist', (field) => {
  const [id = '', outcome] = Object.entries(gardenFlow.outcomes)[0] ?? [];
  const section = { id: 'extra', [field]: { question: 'shed', chose: ['open'] } };
  const sections = [...(outcome?.sections ?? []), section];
  const flow: Flow = { ...gardenFlow, outcomes: { ...gardenFlow.outcomes, ...(outcome && { [id]: { ...outcome, sections } }) } };
  expect(found(flow)).toStrictEqual([
    {
      id: 'unknown-question',
      place: `outcomes.${id}.sections.extra.${field}`,
      message: '"shed" is no question. Write the id of a question.',
    },
  ]);
});
