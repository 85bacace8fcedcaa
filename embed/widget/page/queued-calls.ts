import { attempt } from '../base/attempt.ts';

/** The calls that a page's queue stub kept before we were loaded, as `[command, …arguments]`. */
export function queuedCalls(stub: unknown): readonly (readonly [string, ...unknown[]])[] {
  const queue = typeof stub === 'function' && 'q' in stub ? stub.q : [];
  return Array.isArray(queue) ? queue.map(callOf) : [];
}

function callOf(args: ArrayLike<unknown>): readonly [string, ...unknown[]] {
  const [command, ...rest] = attempt(() => Array.from(args), []);
  return [typeof command === 'string' ? command : '', ...rest];
}
