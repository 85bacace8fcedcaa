import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { FACTORS } from './conditions.ts';
import { WIDGET_FACTORS } from './matrix.ts';
import { everyRow, pairwise } from './pairwise.ts';

/** Counted anew, in the plainest way there is. */
function missingPairs(factors: Readonly<Record<string, readonly unknown[]>>, rows: readonly Readonly<Record<string, unknown>>[]) {
  const names = Object.keys(factors);
  return names.flatMap((a, index) =>
    names
      .slice(index + 1)
      .flatMap((b) =>
        (factors[a] ?? []).flatMap((one) =>
          (factors[b] ?? []).flatMap((two) => (rows.some((row) => row[a] === one && row[b] === two) ? [] : [`${a}=${one} ${b}=${two}`])),
        ),
      ),
  );
}

test.each([{ a: [1, 2], b: [1, 2, 3] }, { a: [1, 2], b: [1, 2], c: [1, 2], d: [1, 2] }, { only: [1] }, WIDGET_FACTORS])(
  'every two values meet in some row: case %#',
  (factors) => {
    expect(missingPairs(factors, pairwise(factors))).toEqual([]);
  },
);

test('the count of missing pairs is no formality: it sees a row that was left out', () => {
  expect(missingPairs(WIDGET_FACTORS, pairwise(WIDGET_FACTORS).slice(1))).not.toEqual([]);
});

test('the rows are few, even, and the same every time', () => {
  const rows = pairwise(WIDGET_FACTORS);
  expect(rows).toEqual(pairwise(WIDGET_FACTORS));
  const atLeast = WIDGET_FACTORS.surface.length * FACTORS.view.length;
  expect(rows.length).toBeGreaterThanOrEqual(atLeast);
  expect(rows.length).toBeLessThan(1.1 * atLeast);
  for (const each of LANGUAGES) {
    const share = rows.filter(({ lang }) => lang === each).length / rows.length;
    expect(Math.abs(share - 1 / LANGUAGES.length), each).toBeLessThan(0.1);
  }
});

test('every row is every combination, each once', () => {
  const rows = everyRow({ a: [1, 2], b: ['x', 'y', 'z'] });
  expect(rows).toHaveLength(6);
  expect(new Set(rows.map(({ a, b }) => a + b)).size).toBe(6);
});
