import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkReport } from '../../../src/author/check-report.ts';
import { parseFlowFile } from '../../../src/author/parse-flow-file.ts';
import { URGENCIES } from '../../../src/flow/flow.ts';
import { leavesOf } from '../../../src/proof/check-texts.ts';

const read = parseFlowFile(readFileSync('tests/flows/neck-pain/neck-pain.flow.json', 'utf8'));
if ('problems' in read) throw new Error(JSON.stringify(read.problems));
const { flow, texts, expected = [] } = read.file;

test('the guide that was written in the workshop alone is proven, in plain language and within the budgets', () => {
  expect(checkReport(flow, texts, expected)).toMatchObject({ failed: false });
  expect(Object.keys(flow.questions)).toHaveLength(10);
});

test('a walk is kept for each urgency', () => {
  const ends = expected.map(({ outcome }) => flow.outcomes[outcome]?.urgency);
  expect(URGENCIES.filter((urgency) => !ends.includes(urgency))).toStrictEqual([]);
});

test.each([
  ['en', /\bexample\b/i, /\bnot for use\b|\bdo not use\b/i],
  ['nl', /\bvoorbeeld\b/i, /\bniet (om te )?gebruiken\b|\bgebruik het niet\b/i],
])('nobody can take it for a guide to use: title, start and About say so (%s)', (lang, example, notForUse) => {
  const leaves = leavesOf(texts[lang]);
  for (const key of ['title', 'start.hello', 'about.body.0']) {
    expect(leaves.get(key), key).toMatch(example);
    expect(leaves.get(key), key).toMatch(notForUse);
  }
});
