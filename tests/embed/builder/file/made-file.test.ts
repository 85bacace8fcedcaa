import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { madeFile } from '../../../../embed/builder/file/made-file.ts';
import type { Parts } from '../../../../embed/builder/file/parts.ts';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';

// Of the files that `npm test` built just before.
const written = await readFile('dist/builder/parts.js', 'utf8');
const parts: Parts = JSON.parse(written.replace(/^selfCheckParts = |;\n$/g, ''));
const whole = await readFile('dist/self-check.js', 'utf8');

test('with the languages that are released it is the file of the build, byte for byte', () => {
  for (const languages of [parts.released, ['nl', 'en'], ['en', 'nl', 'xx']]) {
    const made = madeFile(parts, languages);
    expect(made.text).toBe(whole);
    expect(made.whole).toBe(true);
  }
});

test('every other language is there to be put in, and is in no file that did not ask for it', () => {
  expect(Object.keys(parts.content.texts)).toStrictEqual([...LANGUAGES]);
  const made = madeFile(parts, ['nl', 'de']);
  expect(made.whole).toBe(false);
  expect(made.text).toContain(`"hashes":{"nl":"${parts.content.hashes.nl}","de":"${parts.content.hashes.de}"}`);
  expect(whole).not.toContain('"de":{"');
});

test('with Dutch only it is smaller, holds no English of the flow, and names what a doctor signs in Dutch', () => {
  const made = madeFile(parts, ['nl']);
  expect(made.whole).toBe(false);
  expect(made.text.length).toBeLessThan(whole.length - 20_000);
  expect(made.hashes).toStrictEqual({ nl: parts.content.hashes.nl });
  expect(made.text).toContain(`"hashes":{"nl":"${parts.content.hashes.nl}"}`);
  expect(made.version).toMatch(/^\d+\.\d+\.\d+\+back-spasm\.[\d.]+\.nl\.[0-9a-f]{8}$/);
});

test('what the build puts beside the page is ASCII, and so is every file: a character is a byte', () => {
  expect(written).toMatch(/^[\n -~]*$/);
  expect(Buffer.byteLength(madeFile(parts, ['nl']).text)).toBe(madeFile(parts, ['nl']).text.length);
});
