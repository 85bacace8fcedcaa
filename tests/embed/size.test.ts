import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

// Of the file that `npm test` built just before.
const script = await readFile('dist/self-check.js');

test('self-check.js with English and Dutch stays small', () => {
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(45_000);
});

test.each([
  'localStorage',
  'sessionStorage',
  'indexedDB',
  '.cookie',
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'new Function',
  'fetch(',
])('self-check.js never says %s', (word) => {
  expect(script.includes(word)).toBe(false);
});
