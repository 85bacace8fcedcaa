/** Of a message: where it came from. */
interface Sender {
  readonly source: unknown;
  readonly origin: string;
}

/** Of a page: where it is. */
type Place = Pick<Location, 'protocol' | 'origin'>;

/**
 * Whether a message is from a page of the same folder: the very window that is meant, and the same origin. Files on a disk have no
 * origin to compare; there the window alone decides. `location.origin`, because a sandbox makes `self.origin` "null" for everybody.
 */
export function isFrom(window: unknown, { source, origin }: Sender, { protocol, origin: own }: Place = location): boolean {
  return window !== null && source === window && (protocol === 'file:' || origin === own);
}

/** Whom a message may reach: nobody of another origin. */
export const targetOrigin = ({ protocol, origin }: Place = location): string => (protocol === 'file:' ? '*' : origin);
