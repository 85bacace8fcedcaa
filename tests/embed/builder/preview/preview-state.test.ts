import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFrom, type PreviewState, parsePreviewState, targetOrigin } from '../../../../embed/builder/preview/preview-state.ts';
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

const own = {};
const page = new URL('https://www.example.org/builder/preview.html');

test.each([
  ['the window itself', own, 'https://www.example.org', true],
  ['another window of the same site', {}, 'https://www.example.org', false],
  ['the window, after it went to another site', own, 'https://evil.example', false],
  ['the window, in a sandbox', own, 'null', false],
  ['no window', null, 'https://www.example.org', false],
])('a message from %s', (_, source, origin, counts) => {
  expect(isFrom(own, { source, origin }, page)).toBe(counts);
  expect(isFrom(null, { source, origin }, page)).toBe(false);
});

test('files on a disk have no origin: there the window alone counts, and a message may reach it', () => {
  const file = { protocol: 'file:', origin: 'null' };
  expect(isFrom(own, { source: own, origin: 'null' }, file)).toBe(true);
  expect(isFrom(own, { source: {}, origin: 'null' }, file)).toBe(false);
  expect([targetOrigin(file), targetOrigin(page)]).toStrictEqual(['*', 'https://www.example.org']);
});
