import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FLOWS } from '../../../flows/index.ts';
import { decisionTable } from '../../../src/author/table.ts';
import { URGENCIES } from '../../../src/flow/flow.ts';

const { flow } = FLOWS['back-spasm'];
const file = readFileSync(new URL('../../../flows/back-spasm/paths.txt', import.meta.url), 'utf8');
const table = file.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test('the reviewed decision table is that of the flow', () => {
  expect(file, 'flows/back-spasm/paths.txt is out of date: run `npm run flow -- table back-spasm` and review the difference').toBe(
    decisionTable(flow),
  );
});

test('it is short enough to be read: fewer than 300 lines', () => {
  expect(table.length).toBeGreaterThan(0);
  expect(file.split('\n').length).toBeLessThan(300);
});

test('it holds ids only', () => {
  const outcomes = Object.keys(flow.outcomes).join('|');
  const answers = Object.entries(flow.questions).map(([id, { options }]) => {
    const option = Object.keys(options).join('|');
    return `${id}=(?:(?:${option})|\\[(?:${URGENCIES.join('|')})(?: with (?:${option}))?\\])`;
  });
  const line = new RegExp(`^(?:${outcomes}): (?:${answers.join('|')})(?: > (?:${answers.join('|')}))* \\(\\d+\\)$`);
  expect(table.filter((each) => !line.test(each))).toStrictEqual([]);
});

test('no line stands twice', () => {
  expect(new Set(table).size).toBe(table.length);
});
