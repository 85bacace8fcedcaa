import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { inlineSource } from '../../../embed/builder/inline-source.ts';

test('it is the hash of the text, as a policy writes it', async () => {
  const text = '{"integrity":{"https://www.example.org/é.js":"sha384-x"}}';
  expect(await inlineSource(text)).toBe(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
});

test('where a browser computes none, there is none', async () => {
  vi.stubGlobal('crypto', {});
  expect(await inlineSource('{}')).toBeUndefined();
  vi.unstubAllGlobals();
});
