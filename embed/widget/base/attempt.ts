/** What `read` gives, or `otherwise`: what belongs to the page may throw when it is looked at. */
export function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** For what must not stop the rest. */
export const quietly = (act: () => void): void => attempt(act, undefined);
