/**
 * An id for each of `names`, another one at every drawing. Browsers tell performance tools the ids of elements that were slow to
 * react, and from these nobody learns what was chosen. A sorted list gives each name one of its own, whatever the page has made of
 * `Math.random`.
 */
export function opaqueIds(names: readonly string[]): (name: string) => string {
  const drawn = names.map((name) => [Math.random(), name] as const).sort(([a], [b]) => a - b);
  const ids = new Map(drawn.map(([, name], place) => [name, `option-${place + 1}`]));
  return (name) => ids.get(name) ?? '';
}
