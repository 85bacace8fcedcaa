import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromHash, toHash } from '../../../embed/builder/preview-state.ts';
import { anySettings } from './any-settings.ts';

test('the preview is shown exactly what was filled in', () => {
  const state = fc.record(
    {
      settings: anySettings,
      lang: fc.constantFrom('nl', 'en'),
      device: fc.constantFrom('light' as const, 'dark' as const),
      opened: fc.nat(),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(state, (given) => {
      expect(fromHash(toHash(given))).toStrictEqual(given);
    }),
  );
});

test('a hash that somebody else wrote does no harm', () => {
  expect(fromHash('')).toStrictEqual({ settings: {}, lang: 'en', device: 'light', opened: 0 });
  expect(fromHash('#self-check')).toStrictEqual({ settings: { 'self-check': '' }, lang: 'en', device: 'light', opened: 0 });
  expect(fromHash('#on click=x&page.opened=often&page.device=blue')).toStrictEqual({
    settings: {},
    lang: 'en',
    device: 'light',
    opened: 0,
  });
});
