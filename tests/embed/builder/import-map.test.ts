import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importMap } from '../../../embed/builder/import-map.ts';

const HASH = `sha384-${'A+/0'.repeat(16)}`;
const HASHES = { 'chunks/en-00000000.js': HASH, 'chunks/panel-0a1b2c3d.js': HASH, 'self-check.js': HASH };

test('it names every chunk by its whole address beside the loader, and nothing else', () => {
  expect(importMap('https://www.example.org/a/self-check.loader.js', HASHES)).toBe(
    `{"integrity":{"https://www.example.org/a/chunks/en-00000000.js":"${HASH}","https://www.example.org/a/chunks/panel-0a1b2c3d.js":"${HASH}"}}`,
  );
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
  );
});
