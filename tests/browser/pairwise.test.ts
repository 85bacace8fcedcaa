import { expect, test } from 'vitest';
import { FACTORS } from './conditions.ts';
import { everyRow, pairwise } from './pairwise.ts';
import { SCREENS } from './screens.ts';

const SCREENS_TOO = { screen: Object.keys(SCREENS), ...FACTORS };

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

test.each([{ a: [1, 2], b: [1, 2, 3] }, { a: [1, 2], b: [1, 2], c: [1, 2], d: [1, 2] }, { only: [1] }, SCREENS_TOO])(
  'every two values meet in some row: case %#',
  (factors) => {
    expect(missingPairs(factors, pairwise(factors))).toEqual([]);
  },
);

test('the count of missing pairs is no formality: it sees a row that was left out', () => {
  expect(missingPairs(SCREENS_TOO, pairwise(SCREENS_TOO).slice(1))).not.toEqual([]);
});

test('the rows are few, even, and the same every time', () => {
  const rows = pairwise(SCREENS_TOO);
  expect(rows).toEqual(pairwise(SCREENS_TOO));
  const atLeast = SCREENS_TOO.screen.length * FACTORS.view.length;
  expect(rows.length).toBeGreaterThanOrEqual(atLeast);
  expect(rows.length).toBeLessThan(1.1 * atLeast);
  const dutch = rows.filter(({ lang }) => lang === 'nl').length;
  expect(Math.abs(dutch / rows.length - 0.5)).toBeLessThan(0.1);
});

test('every row is every combination, each once', () => {
  const rows = everyRow({ a: [1, 2], b: ['x', 'y', 'z'] });
  expect(rows).toHaveLength(6);
  expect(new Set(rows.map(({ a, b }) => a + b)).size).toBe(6);
});
