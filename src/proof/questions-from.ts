import type { Flow } from '../flow/flow.ts';

/**
 * Tells the questions that can be asked from one on, itself included. Ends on loops and on targets that do not exist; each question is looked
 * at once.
 */
export function questionsFrom(flow: Flow): (start: string) => ReadonlySet<string> {
  const targets = new Map(
    Object.entries(flow.questions).map(([id, { next }]) => [
      id,
      [...new Set(next.map(({ goTo }) => goTo))].filter((goTo) => Object.hasOwn(flow.questions, goTo)),
    ]),
  );
  const known = new Map<string, ReadonlySet<string>>();
  return (start) => {
    const before = known.get(start);
    if (before) return before;
    const found = new Set(targets.has(start) ? [start] : []);
    // A set goes on with what is added to it meanwhile.
    for (const id of found) for (const target of targets.get(id) ?? []) found.add(target);
    known.set(start, found);
    return found;
  };
}
