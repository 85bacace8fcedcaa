import { describe, expect, test } from 'vitest';
import { FLOWS } from '../../flows/index.ts';
import { BUDGETS, budgetReport } from '../../src/author/budgets.ts';
import { wordsReport } from '../../src/author/words-report.ts';
import { smallFlow } from './small-flow.ts';

const words = (count: number) => 'word '.repeat(count);
const way = (count: number) => ({
  questions: { brakes: { heading: words(count - 1) }, bell: { heading: 'Bell?', options: { rings: { reply: 'Ring!' } } } },
});

describe('the budgets of words', () => {
  test('of what a flow asks hold up to the last word', () => {
    expect(budgetReport(smallFlow, { en: way(BUDGETS.way) })).toMatchObject({
      failed: false,
      lines: [
        `✔ en, all questions without a sign: ${BUDGETS.way} words, at most ${BUDGETS.way}`,
        '✔ en, "Read everything": 0 words, at most 1300',
      ],
    });
    const { failed, lines } = budgetReport(smallFlow, { en: way(1), nl: way(BUDGETS.way + 3) });
    expect(failed).toBe(true);
    expect(lines).toContain(`✘ too-many-words in nl, all questions without a sign: ${BUDGETS.way + 3}, at most ${BUDGETS.way}. Cut 3.`);
  });

  test.each(['under_18', 'routine'] as const)('of the card %s holds too', (id) => {
    const heading = (count: number) => ({ en: { outcomes: { [id]: { heading: words(count) } } } });
    const flow = FLOWS['back-spasm'].flow;
    expect(budgetReport(flow, heading(BUDGETS.cards[id])).failed).toBe(false);
    expect(budgetReport(flow, heading(BUDGETS.cards[id] + 1)).failed).toBe(true);
  });

  test('of "Read everything" holds too', () => {
    const title = (count: number) => ({ en: { title: words(count) } });
    expect(budgetReport(smallFlow, title(BUDGETS.leaflet)).failed).toBe(false);
    expect(budgetReport(smallFlow, title(BUDGETS.leaflet + 1)).failed).toBe(true);
  });
});

test('the table says what each question takes, and what the words back add', () => {
  const { text, failed } = wordsReport(smallFlow, { en: way(7) });
  expect(failed).toBe(false);
  expect(text).toMatch(
    /^small-bike 2\.1\.0, en\nquestion +intro +heading +labels +together +longest reply\nbrakes +0 +6 +0 +6 +0\nbell +0 +1 +0 +1 +1\nall questions +0 +7 +0 +7 +1\n/,
  );
  expect(text).toContain('\nWith the longest reply of each question: 8\n');
  expect(text).toMatch(/\ncard ride +0\n/);
  expect(text).toContain('\n✔ en, all questions without a sign: 7 words');
});

test.each(Object.values(FLOWS))('$flow.id keeps within them', ({ flow, texts }) => {
  expect(budgetReport(flow, texts).lines.filter((line) => line.startsWith('✘'))).toStrictEqual([]);
});
