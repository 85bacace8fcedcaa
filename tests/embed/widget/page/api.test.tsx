import { expect, test } from 'vitest';
import { queuedCalls } from '../../../../embed/widget/page/queued-calls.ts';

/** A page's stub that has kept `q`. */
const stub = (...q: readonly unknown[]) => Object.assign(() => {}, { q });

test('the calls that a page’s stub kept come with their arguments', () => {
  const listener = () => {};
  const kept = { 0: 'on', 1: 'ready', 2: listener, length: 3 }; // as `arguments` has them
  expect(queuedCalls(stub(kept, ['open']))).toStrictEqual([['on', 'ready', listener], ['open']]);
});

test.each([undefined, null, {}, { q: [['open']] }, () => {}, Object.assign(() => {}, { q: 'open' })])(
  'what is no stub has kept none',
  (other) => {
    expect(queuedCalls(other)).toStrictEqual([]);
  },
);

test('what is no call among them keeps none of the others from being made', () => {
  expect(queuedCalls(stub(null, undefined, [Object.create(null)], 5, ['open']))).toStrictEqual([[''], [''], [''], [''], ['open']]);
});
