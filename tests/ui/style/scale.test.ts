import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../src/ui/style');
/** Where the scale itself stands, what is printed, and what only takes the widget out of the page's layout. */
const OTHERS = ['base.css', 'print.css', 'over-page.css', 'widget.css'];
const sheets = readdirSync(FOLDER).filter((name) => name.endsWith('.css') && !OTHERS.includes(name));

/** Values that need no step of the scale: none at all, that of what is around, a hair, a circle, and what undoes another size. */
const FREE = /^(?:0|auto|inherit|50%|[1-3]px|-?\d+mm|0\.\d+em)$/;
const PROPERTIES = /(?:^|[\s;{])((?:row-|column-)?gap|font-size|border(?:-[a-z]+)*-radius): ([^;]+);/g;

test.each(sheets)('%s takes sizes of words, distances and corners from the scale', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const loose = [...text.matchAll(PROPERTIES)]
    .flatMap(([, property = '', value = '']) => value.split(/ (?![^(]*\))/).map((part) => ({ property, part })))
    .filter(({ part }) => !part.includes('var(--') && !/^(?:calc|max)\(/.test(part) && !FREE.test(part));
  expect(loose).toStrictEqual([]);
});

test('there are sheets to look at', () => {
  expect(sheets.length).toBeGreaterThan(8);
});
