import fc from 'fast-check';
import { nastyText } from './nasty-text.ts';

const fail = (): never => {
  throw new Error('not yours');
};

/** Objects that do not do what an object does. Made where they are used: fast-check itself would stumble over them. */
const TRAPS: readonly (() => unknown)[] = [
  () => ({ toString: fail }),
  () => ({ [Symbol.toPrimitive]: fail }),
  () => ({ toString: () => ({}), valueOf: () => ({}) }),
  () => Object.create(null),
  () => new Proxy({}, { get: fail, ownKeys: fail, has: fail, getPrototypeOf: fail }),
  () => new Proxy([], { get: fail }),
  () => [Symbol('x')],
  () => [Object.create(null)],
  () => [[[]], { toString: fail }],
  () => Symbol('x'),
  () => fail,
  () => class {},
  () => new Date(Number.NaN),
  () => new Map([['clinic', 'x']]),
  () => 10n ** 400n,
  () => {
    const round: unknown[] = [];
    round.push(round);
    return round;
  },
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
];

/** Makes any value that a page can hold where a text is meant. */
export const nastyValue: fc.Arbitrary<() => unknown> = fc.oneof(
  { arbitrary: nastyText.map((text) => () => text), weight: 4 },
  { arbitrary: fc.constantFrom(...TRAPS), weight: 2 },
  {
    arbitrary: fc
      .anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true })
      .map((any) => () => any),
    weight: 2,
  },
);

/** Makes an object under whose names anything stands; reading some of them throws. */
export const nastyObject = (name: fc.Arbitrary<string>): fc.Arbitrary<() => object> =>
  fc.array(fc.tuple(name, nastyValue, fc.nat(9)), { maxLength: 8 }).map((properties) => () => {
    const object = {};
    for (const [key, make, odd] of properties) {
      Object.defineProperty(object, key, { ...(odd ? { value: make() } : { get: fail }), enumerable: true, configurable: true });
    }
    return object;
  });
