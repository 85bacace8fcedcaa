/**
 * Stands in for `Array.from` in the scripts; the build puts it in. Prototype.js and MooTools replace the page's own by one that knows
 * lists but no sets, and xstate needs it for sets.
 */
export function arrayFrom(items: ArrayLike<unknown> | Iterable<unknown>, each = (item: unknown, _index: number) => item): unknown[] {
  const list = Symbol.iterator in items ? [...items] : [...Array(items.length)].map((_, index) => items[index]);
  return list.map(each);
}
