import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PreviewState, parsePreviewState } from '../../../../embed/builder/preview/preview-state.ts';
import { SCENES } from '../../../../embed/builder/preview/scene.ts';
import { anySettings } from '../any-settings.ts';

test('the preview is shown exactly what was filled in', () => {
  const id = fc.stringMatching(/^\w+$/);
  const state = fc.record(
    {
      settings: anySettings,
      lang: fc.constantFrom('nl' as const, 'en' as const),
      device: fc.constantFrom('light' as const, 'dark' as const),
      opened: fc.nat(),
      scene: fc.constantFrom(...SCENES),
      answers: fc.array(fc.record({ question: id, options: fc.array(id) }, { noNullPrototype: true })),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(state, (given) => {
      expect(parsePreviewState(structuredClone(given))).toStrictEqual(given);
    }),
    { seed: 20261130 },
  );
});

const state: PreviewState = { settings: {}, lang: 'en', device: 'light', opened: 0, scene: 'launcher', answers: [] };

test.each([
  undefined,
  null,
  'clinic=City+Hospital',
  [],
  {},
  { ...state, settings: null },
  { ...state, lang: 'xx' },
  { ...state, device: 'blue' },
  { ...state, opened: 'often' },
  { ...state, scene: 'elsewhere' },
  { ...state, answers: undefined },
  { ...state, answers: [{ question: 'a' }] },
  { ...state, answers: [{ question: '"], *', options: [] }] },
  { ...state, answers: [{ question: 'a', options: ['"], *'] }] },
])('%j is no message of the tag builder', (message) => {
  expect(parsePreviewState(message)).toBeUndefined();
});

test('nothing becomes an attribute but a setting of the widget, with a text', () => {
  const settings = { clinic: 'A', onclick: 'x', style: 'x', 'data-clinic': 'x', constructor: 'x', offset: 20, phone: null };
  expect(parsePreviewState({ ...state, settings })).toStrictEqual({ ...state, settings: { clinic: 'A' } });
});
