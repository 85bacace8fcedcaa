import { expect, test } from 'vitest';
import { isFrom, targetOrigin } from '../../../embed/pages/from-page.ts';

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
