import { describe, expect, test } from 'vitest';
import { reviewWarnings } from '../../embed/widget/settings/review-warnings.ts';
import { REGIONS } from '../../src/clinic/region.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { reviewOf, reviewProblem } from '../../src/flow/review.ts';
import { toyFlow } from './toy-flow.ts';

const EN = '0123456789abcdef';
const NL = 'fedcba9876543210';
const flow: Flow = { ...toyFlow, status: 'draft', changed: '2026-11-25', nextReview: '2027-05-25' };
const review = { by: 'Dr Test', on: '2026-11-25', content: [EN] };
const now = new Date('2026-12-01T12:00:00Z');

describe('a review holds for the content that was signed', () => {
  test.each([
    ['on the day of the change', review, EN, undefined],
    ['later', { ...review, on: '2026-12-01' }, EN, undefined],
    ['where it is tomorrow already', { ...review, on: '2026-12-02' }, EN, undefined],
    ['not from before the change', { ...review, on: '2026-11-24' }, EN, 'older'],
    ['not from a day to come', { ...review, on: '2026-12-03' }, EN, 'future'],
    ['not for another content', review, NL, 'content'],
    ['for each that is named', { ...review, content: [NL, EN] }, NL, undefined],
    ['not for a language that no sheet is made for', review, '', 'content'],
  ] as const)('%s', (_, named, content, problem) => {
    expect(reviewProblem(flow, named, content, now)).toBe(problem);
    expect(reviewOf(flow, named, content, now)).toBe(problem === undefined ? named : undefined);
  });

  test('an active flow brings its own, which a clinic’s goes before', () => {
    const own = { by: 'Dr Flow', on: '2026-11-26' };
    const active: Flow = { ...flow, status: 'active', review: own };
    expect(reviewOf(active, undefined, EN, now)).toBe(own);
    expect(reviewOf(active, review, NL, now)).toBe(own);
    expect(reviewOf(active, review, EN, now)).toBe(review);
    expect(reviewOf({ ...active, status: 'draft' }, undefined, EN, now)).toBe(undefined);
  });
});

describe('the owner is told, a sentence each, what to write', () => {
  const CONTENTS = [
    ['en', EN],
    ['nl', NL],
  ] as const;
  const told = (named?: typeof review, at = now, given: Flow = flow) =>
    reviewWarnings(given, { region: REGIONS.NL, ...(named && { review: named }) }, CONTENTS, at);

  test('of a draft that nobody reviewed', () => {
    expect(told()).toStrictEqual([expect.stringMatching(/draft.*write reviewed-by, reviewed-on and reviewed-content\.$/)]);
    expect(told(undefined, now, { ...flow, status: 'active' })).toStrictEqual([]);
  });

  test('of a review that is none', () => {
    expect(told({ ...review, on: '2026-11-01' })).toStrictEqual([expect.stringContaining('write the new day in reviewed-on')]);
    expect(told({ ...review, on: '2027-01-01' })).toStrictEqual([expect.stringContaining('Write the day on which the sheet was signed.')]);
  });

  test('of the languages that were not signed, with their hashes', () => {
    expect(told(review)).toStrictEqual([expect.stringMatching(new RegExp(`read in: nl\\. .*${NL}$`))]);
    expect(told({ ...review, content: [NL, EN] })).toStrictEqual([]);
  });

  test('of a flow that was due for review', () => {
    const late = new Date('2027-06-01T00:00:00Z');
    expect(told({ ...review, content: [EN, NL] }, late)).toStrictEqual([
      `The flow "${flow.id}" ${flow.version} is old: it was due for review on 2027-05-25. Put a newer version of self-check on this page.`,
    ]);
  });
});
