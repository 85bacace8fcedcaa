import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { integrityIn } from '../../../embed/demo/builder/integrity.ts';

test('the value in dist/ is that of the script in dist/', async () => {
  const script = await readFile('dist/self-check.js');
  const hash = createHash('sha384').update(script).digest('base64');
  expect(integrityIn(await readFile('dist/integrity.json', 'utf8'))).toBe(`sha384-${hash}`);
});

test('only a whole hash of our own file counts', () => {
  const hash = `sha384-${'a'.repeat(64)}`;
  expect(integrityIn(JSON.stringify({ 'other.js': hash }))).toBeUndefined();
  expect(integrityIn(JSON.stringify({ 'self-check.js': 'sha384-short' }))).toBeUndefined();
  expect(integrityIn('<!doctype html><p>Not found')).toBeUndefined();
});
