import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { RECEIPT_WORDS } from '../embed/build/receipt/privacy-receipt-words.ts';
import { manifest } from '../embed/reference/manifest.ts';
import { SETTING_WORDS } from '../embed/reference/words.ts';
import { REGIONS } from '../src/clinic/region.ts';
import { anchorsOf, brokenLinks, linksIn, missingFiles } from './links.ts';

const within = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);
const DOCUMENTS = [
  ...['README.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...['embed', 'flows', 'src', 'tests', '.github'].flatMap(within).filter((path) => /\.md$|^\.github\/.*\.yml$/.test(path)),
].sort();
const { files }: { readonly files: readonly string[] } = JSON.parse(readFileSync('package.json', 'utf8'));

test('every book is there', () => {
  expect(DOCUMENTS).toEqual(
    expect.arrayContaining([
      'README.md',
      'embed/README.md',
      'flows/README.md',
      'src/README.md',
      'tests/README.md',
      '.github/CONTRIBUTING.md',
    ]),
  );
});

test.each(DOCUMENTS)('every link in %s leads to a file, and to a heading of it', (path) => {
  expect(brokenLinks(path, readFileSync(path, 'utf8'))).toEqual([]);
});

// The changelog tells of files as they were.
test.each(DOCUMENTS.filter((path) => path !== 'CHANGELOG.md'))('every file that %s names is there', (path) => {
  expect(missingFiles(readFileSync(path, 'utf8'))).toEqual([]);
});

test('the words of the settings link to headings of embed/README.md, where their table stands', () => {
  for (const { absent = '', does } of Object.values(SETTING_WORDS)) expect(brokenLinks('embed/README.md', `${absent} ${does}`)).toEqual([]);
});

test('the regions of embed/README.md are those of the widget, with their numbers', () => {
  const [, chapter = ''] = readFileSync('embed/README.md', 'utf8').split('### Regions');
  const rows =
    chapter
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('|')) ?? [];
  for (const { id, emergency, oohPhone = 'none' } of Object.values(REGIONS)) {
    const name = id === 'unknown' ? 'not known' : id;
    const [, , number, line] =
      rows.map((row) => row.split('|')).find(([, region = '']) => new RegExp(`\\b${name}(?![\\w-])`).test(region)) ?? [];
    expect(number, id).toMatch(new RegExp(`\\b${emergency}\\b`));
    expect(line?.trim(), id).toMatch(new RegExp(`^${oohPhone}(?!\\d)`));
  }
});

test('what the types, the manifest and the receipt name of the documents is there', () => {
  const types = within('embed/types').map((path) => readFileSync(path, 'utf8'));
  const words = [...types, JSON.stringify(manifest()).replaceAll('\\"', '"')].join('\n');
  const named = [...words.matchAll(/"([^"]+)" in ((?:[\w-]+\/)*[\w-]+\.md)/g)];
  expect(named.length).toBeGreaterThan(2);
  for (const [, title = '', path = ''] of named) expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`^#+ ${title}$`, 'm'));
  expect(words).not.toMatch(/in the README/);
  for (const { claims } of Object.values(RECEIPT_WORDS))
    for (const { shown } of [...claims.never, ...claims.can]) expect(existsSync(shown), shown).toBe(true);
});

test.each(['embed/builder', 'embed/workshop', 'embed/demo', 'src/i18n'].flatMap((folder) => [`${folder}/en.json`, `${folder}/nl.json`]))(
  'what %s names of the documents is there',
  (path) => {
    const words = readFileSync(path, 'utf8');
    expect(missingFiles(words.replace(/\b(?:src|embed|flows|tests)\/[\w./-]+\.\w+/g, '`$&`'))).toEqual([]);
    expect(brokenLinks('README.md', words)).toEqual([]);
    for (const [name] of words.matchAll(/\b[A-Z]{3,}\.md\b/g)) expect(existsSync(name), name).toBe(true);
  },
);

test('what a packed document links to is packed too', () => {
  const packed = ['README.md', 'LICENSE', 'package.json', ...files];
  for (const path of packed.filter((name) => name.endsWith('.md')))
    for (const { file } of linksIn(readFileSync(path, 'utf8')))
      if (file) expect(packed, `${path} links to ${file}`).toContain(normalize(join(dirname(path), file)));
});

test('README.md has at most 250 lines', () => {
  expect(readFileSync('README.md', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(250);
});

test('a broken link is found: no such file, no such heading, in text and in HTML; what only looks like one is not', () => {
  expect(brokenLinks('README.md', '[a](nowhere.md) [b](README.md#nowhere) [c](#nowhere "title") ![d](none.png)')).toHaveLength(4);
  expect(brokenLinks('README.md', '<a href="nowhere.md">a</a> <img src=\'none.png\'>\n\n[e]: none.md')).toHaveLength(3);
  expect(brokenLinks('embed/README.md', '[a](README.md) [b](../README.md#the-tag) [c](https://example.org/x#y) [d](#the-loader)')).toEqual(
    [],
  );
  expect(brokenLinks('README.md', '`[a](nowhere.md)`\n\n```html\n<a href="#nowhere">a</a>\n```\n')).toEqual([]);
  expect(missingFiles('`src/flow/machine.ts` `src/nowhere.ts` `tests/browser/*.ts` `flows/<id>/flow.ts` `src/ui/`')).toEqual([
    'src/nowhere.ts',
  ]);
});

test('headings have the anchors that GitHub gives them', () => {
  const text =
    '# `dist/` files\n## What it is not\n## All, and more\n## What it is not\n```\n# no heading\n```\n## [Linked](x.md) **words**';
  expect([...anchorsOf(text)]).toEqual(['dist-files', 'what-it-is-not', 'all-and-more', 'what-it-is-not-1', 'linked-words']);
});
