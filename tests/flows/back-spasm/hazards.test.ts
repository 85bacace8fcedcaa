import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import flow from '../../../flows/back-spasm/flow.ts';

const log = readFileSync('flows/back-spasm/hazards.md', 'utf8');

/** Each test that the log names: the file, and a part of the title. Several titles may follow one file. */
const citations = [...log.matchAll(/`(tests\/[^`]+\.(?:ts|tsx|mjs))`((?:[^`\n“]*“[^”]+”)+)/g)].flatMap(([, file = '', titles = '']) =>
  [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => [file, title] as const),
);

/** A file of tests with the tables of titles that it takes from beside it. */
function wordsOf(file: string): string {
  const words = readFileSync(file, 'utf8').replaceAll("\\'", "'");
  const beside = [...words.matchAll(/from '(\.\.?\/[^']+)'/g)].map(([, path = '']) => join(dirname(file), path));
  return [words, ...beside.filter((path) => path.startsWith('tests/') && existsSync(path)).map((path) => readFileSync(path, 'utf8'))].join(
    '\n',
  );
}

test.each(citations)('%s has the test “%s”', (file, title) => {
  expect(existsSync(file), `${file} is gone`).toBe(true);
  expect(wordsOf(file).includes(title), 'no test of this title').toBe(true);
});

test('the log names many tests, and no file of tests that is gone', () => {
  expect(citations.length).toBeGreaterThan(100);
  const files = [...log.matchAll(/`(tests\/[^`*]+\.\w+)`/g)].map(([, file = '']) => file);
  expect(files.filter((file) => !existsSync(file))).toStrictEqual([]);
});

test('the log covers the flow as it is', () => {
  expect(log).toContain(`the flow \`${flow.id}\` ${flow.version} in`);
  expect(log).toContain(`**Next review: ${flow.nextReview}**`);
  expect(log).toContain(`**Status: ${flow.status}.**`);
});
