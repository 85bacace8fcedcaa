import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Parts } from '../../../../embed/builder/file/parts.ts';
import { importMap } from '../../../../embed/builder/tag/import-map.ts';

test('the values beside the page are those of the scripts in dist/: the one file, the loader, and each chunk', async () => {
  const parts: Parts = JSON.parse((await readFile('dist/builder/parts.js', 'utf8')).replace(/^selfCheckParts = |;\n$/g, ''));
  const { 'self-check.mjs': _, ...read } = parts.integrity;
  expect(Object.keys(read).map((path) => path.replace(/-[0-9a-f]{8}/, ''))).toStrictEqual([
    'chunks/de.js',
    'chunks/en.js',
    'chunks/fr.js',
    'chunks/nl.js',
    'chunks/panel.js',
    'languages/de.mjs',
    'languages/fr.mjs',
    'self-check.js',
    'self-check.loader.js',
  ]);
  for (const [path, value] of Object.entries(read)) {
    const hash = createHash('sha384').update(await readFile(`dist/${path}`));
    expect(value, path).toBe(`sha384-${hash.digest('base64')}`);
  }
});

const HASH = `sha384-${'A+/0'.repeat(16)}`;
const HASHES = { 'chunks/en-00000000.js': HASH, 'chunks/panel-0a1b2c3d.js': HASH, 'self-check.js': HASH };

test('it names every chunk by its whole address beside the loader, and nothing else', () => {
  expect(importMap('https://www.example.org/a/self-check.loader.js', HASHES)).toBe(
    `{"integrity":{"https://www.example.org/a/chunks/en-00000000.js":"${HASH}","https://www.example.org/a/chunks/panel-0a1b2c3d.js":"${HASH}"}}`,
  );
});

test('it names a language that nobody reviewed only where the tag asks for it', () => {
  const hashes = { ...HASHES, 'chunks/de-00000000.js': HASH };
  expect(importMap('https://www.example.org/self-check.loader.js', hashes)).not.toContain('/de-');
  expect(importMap('https://www.example.org/self-check.loader.js', hashes, 'de')).toContain('/chunks/de-00000000.js');
});

test('without a hash of a chunk there is none', () => {
  expect(importMap('https://www.example.org/self-check.loader.js', { 'self-check.loader.js': HASH })).toBeUndefined();
});

test('no hash can end the script that it is in', () => {
  const text = importMap('https://www.example.org/self-check.loader.js', { 'chunks/en-00000000.js': '</script><!--' }) ?? '';
  expect(text).not.toContain('<');
  expect(Object.values(JSON.parse(text).integrity)).toStrictEqual(['</script><!--']);
});

test('no address can end the script that it is in, or break its line', () => {
  const segment = fc.oneof(fc.constantFrom('</script>', '<!--', '"', '\\', '\u2028', '&amp;', "'"), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(segment, (folder) => {
      const src = `https://www.example.org/${folder}/self-check.loader.js`;
      const text = importMap(src, HASHES) ?? '';
      expect(text).not.toMatch(/[<\r\n]/);
      expect(Object.keys(JSON.parse(text).integrity)).toContain(new URL('chunks/en-00000000.js', src).href);
    }),
    { seed: 20261130 },
  );
});
