import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { CALLING_CODES, EMERGENCY } from '../../../../src/clinic/emergency.ts';
import { REGIONS, regionOfCountry, regionOfPhone } from '../../../../src/clinic/region.ts';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';

// Of the file that `npm test` built just before.
const loader = await readFile('dist/self-check.loader.js', 'utf8');
const integrity: Readonly<Record<string, string>> = JSON.parse(await readFile('dist/integrity.json', 'utf8'));

test('the safety card of the loader knows the same numbers as the whole widget', () => {
  const table = /"((?:[A-Z-]+:\+\d+:\d+ ?)+)"/.exec(loader)?.[1] ?? '';
  const rows = table.split(' ').map((row) => row.split(':'));
  expect(rows).toHaveLength(Object.keys(CALLING_CODES).length + 2); // for GB also UK, and Northern Ireland
  for (const [country = '', code = '', number] of rows) {
    expect(regionOfCountry(country)?.emergency).toBe(number);
    expect(regionOfPhone(`${code}5550000`)?.id).toBe(country === 'UK' || country === 'GB-NIR' ? 'GB' : country);
  }
  const told = new Set(rows.map(([country]) => country));
  const others = Object.values(REGIONS).filter(({ id }) => !told.has(id));
  expect(others.map(({ emergency }) => emergency)).toEqual([EMERGENCY.EU, EMERGENCY.unknown]); // what it says for any other
});

test('the loader asks for the chunks that were built, and each of them has its hash for the import map', () => {
  const chunks = Object.keys(integrity).filter((path) => path.startsWith('chunks/'));
  expect(chunks.map((path) => path.replace(/-.*/, ''))).toEqual([...LANGUAGES, 'panel'].map((name) => `chunks/${name}`).sort());
  for (const chunk of chunks) expect(loader).toContain(/-([0-9a-f]{8})\.js$/.exec(chunk)?.[1]);
});
