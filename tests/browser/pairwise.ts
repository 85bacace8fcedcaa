type Factors = Readonly<Record<string, readonly unknown[]>>;
export type Row<F extends Factors> = { readonly [Name in keyof F]: F[Name][number] };

/**
 * Rows of one value per factor, in which every two values of different factors meet at least once. Most faults of a screen
 * come of one condition or of two together, so this finds them with a small part of all rows. Greedy, and the same every time.
 */
export function pairwise<F extends Factors>(factors: F): Row<F>[] {
  const names = Object.keys(factors);
  const sizes = names.map((name) => factors[name]?.length ?? 0);
  const missing = new Set<string>();
  const key = (a: number, i: number, b: number, j: number) => (a < b ? `${a}.${i} ${b}.${j}` : `${b}.${j} ${a}.${i}`);
  for (let a = 0; a < names.length; a++)
    for (let b = a + 1; b < names.length; b++)
      for (let i = 0; i < (sizes[a] ?? 0); i++) for (let j = 0; j < (sizes[b] ?? 0); j++) missing.add(key(a, i, b, j));

  const used = sizes.map((size) => Array<number>(size).fill(0));
  const rows: Row<F>[] = [];
  for (const first of missing) {
    const [a = 0, i = 0, b = 0, j = 0] = first.split(/[. ]/).map(Number);
    const row = new Map([[a, i]]).set(b, j);
    for (const factor of names.keys()) {
      if (row.has(factor)) continue;
      const gain = (value: number) => [...row].filter(([other, at]) => missing.has(key(factor, value, other, at))).length;
      const uses = (value: number) => used[factor]?.[value] ?? 0;
      // Where several values meet as many new ones, the one that was used least, so that the rows stay even.
      const [best = 0] = [...Array(sizes[factor]).keys()].sort((x, y) => gain(y) - gain(x) || uses(x) - uses(y));
      row.set(factor, best);
    }
    for (const [factor, value] of row) {
      const uses = used[factor];
      if (uses) uses[value] = (uses[value] ?? 0) + 1;
      for (const [other, at] of row) if (factor < other) missing.delete(key(factor, value, other, at));
    }
    rows.push(Object.fromEntries(names.map((name, factor) => [name, factors[name]?.[row.get(factor) ?? 0]])) as Row<F>);
  }
  return rows;
}

/** Every row there is. */
export function everyRow<F extends Factors>(factors: F): Row<F>[] {
  const rows = Object.entries(factors).reduce<Record<string, unknown>[]>(
    (made, [name, values]) => made.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );
  return rows as Row<F>[];
}
