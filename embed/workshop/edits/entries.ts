/** Things by their ids, in an order that counts. */
export type Entries<T> = Readonly<Record<string, T>>;

/** The same entries with `id` renamed, in its place. */
export const renamedEntry = <T>(entries: Entries<T>, id: string, to: string): Entries<T> =>
  Object.fromEntries(Object.entries(entries).map(([each, value]) => [each === id ? to : each, value]));

export const withoutEntry = <T>(entries: Entries<T>, id: string): Entries<T> =>
  Object.fromEntries(Object.entries(entries).filter(([each]) => each !== id));

/** The same entries with a new one behind `after`, or at the end. */
export function insertedEntry<T>(entries: Entries<T>, id: string, value: T, after?: string): Entries<T> {
  const all = Object.entries(entries);
  const at = after === undefined ? -1 : all.findIndex(([each]) => each === after);
  return Object.fromEntries(at < 0 ? [...all, [id, value]] : all.toSpliced(at + 1, 0, [id, value]));
}

/** The same entries with `id` so many places further on, as far as there is room. */
export function movedEntry<T>(entries: Entries<T>, id: string, by: number): Entries<T> {
  const all = Object.entries(entries);
  return Object.fromEntries(
    movedItem(
      all,
      all.findIndex(([each]) => each === id),
      by,
    ),
  );
}

/** The same list with the item at `from` so many places further on, as far as there is room. */
export function movedItem<T>(list: readonly T[], from: number, by: number): readonly T[] {
  const [item] = list.slice(from, from + 1);
  const to = Math.max(0, Math.min(list.length - 1, from + by));
  return item === undefined || from < 0 || to === from ? list : list.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** The same entries with what `change` makes of `id`; where it is not there, as they are. */
export function changedEntry<T>(entries: Entries<T>, id: string, change: (value: T) => T): Entries<T> {
  const value = Object.hasOwn(entries, id) ? entries[id] : undefined;
  return value === undefined ? entries : { ...entries, [id]: change(value) };
}
