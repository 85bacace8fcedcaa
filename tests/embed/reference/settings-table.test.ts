import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { withTables } from '../../../embed/reference/table.ts';
import { SETTING_WORDS } from '../../../embed/reference/words.ts';
import { readSettings, SETTINGS } from '../../../embed/widget/settings/config.ts';

test('embed/README.md lists settings, events, properties and parts as they are', async () => {
  const book = await readFile('embed/README.md', 'utf8');
  const isSame = withTables(book) === book;
  expect(
    isSame,
    'A table in embed/README.md is not that of embed/widget/settings/config.ts and of the words in embed/reference. Run: npm run settings',
  ).toBe(true);
});

test('a book without a place for the table is told what to write', () => {
  expect(() => withTables('# Self-check')).toThrow(/Write "<!-- settings.*-->" and "<!-- \/settings -->"/);
});

test.each(Object.entries(SETTING_WORDS))('the example of %s is one that the parser takes', (name, { example, does }) => {
  vi.stubGlobal('document', { baseURI: 'https://clinic.example/' });
  const warnings: string[] = [];
  expect(Object.keys(readSettings([{ [name]: example }], (sentence) => warnings.push(sentence)))).toStrictEqual([name]);
  expect(warnings).toStrictEqual([]);
  expect(does).not.toBe('');
  vi.unstubAllGlobals();
});

test('every setting has its words, in the same order', () => {
  expect(Object.keys(SETTING_WORDS)).toStrictEqual(Object.keys(SETTINGS));
});
