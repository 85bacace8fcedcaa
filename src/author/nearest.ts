/** The one of `names` that `name` was probably meant to be: at most two letters away, and fewer than half of it. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (name.length > 60) return undefined;
  const [best] = names
    .map((each) => ({ each, distance: distanceBetween(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, distance }) => distance <= 2 && distance * 2 < each.length)
    .sort((a, b) => a.distance - b.distance);
  return best?.each;
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (let index = 0; index < b.length; index++) {
      const changed = (row[index] ?? 0) + (letter === b[index] ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
