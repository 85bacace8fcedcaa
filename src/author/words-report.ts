import type { Flow } from '../flow/flow.ts';
import { wordsToAnswer } from '../flow/reading.ts';
import { type FlowTexts, leavesOf } from '../proof/check-texts.ts';
import { budgetReport } from './budgets.ts';
import type { CommandResult } from './check-report.ts';
import { type FlowWords, flowWords } from './flow-words.ts';

/** How many words visitors read, screen by screen in each language, and whether that is within the budgets. */
export function wordsReport(flow: Flow, texts: FlowTexts): CommandResult {
  const { failed, lines } = budgetReport(flow, texts);
  const tables = Object.entries(texts).map(([lang, text]) => [
    `${flow.id} ${flow.version}, ${lang}`,
    ...table(flowWords(flow, lang, leavesOf(text))),
  ]);
  return { failed, text: [...tables.flatMap((rows) => [...rows, '']), ...lines].join('\n') };
}

function table({ start, way, cards, leaflet }: FlowWords): readonly string[] {
  const sum = (of: (question: FlowWords['way'][number]) => number) => way.reduce((total, question) => total + of(question), 0);
  const rows = [
    ...way.map((question) => [question.id, question.intro, question.heading, question.labels, wordsToAnswer(question), question.reply]),
    [
      'all questions',
      sum(({ intro }) => intro),
      sum(({ heading }) => heading),
      sum(({ labels }) => labels),
      sum(wordsToAnswer),
      sum(({ reply }) => reply),
    ],
  ];
  const whole = [['start screen', start], ...cards.map(({ id, words }) => [`card ${id}`, words]), ['read everything', leaflet]];
  return [
    ...aligned([['question', 'intro', 'heading', 'labels', 'together', 'longest reply'], ...rows]),
    `With the longest reply of each question: ${sum(wordsToAnswer) + sum(({ reply }) => reply)}`,
    '',
    ...aligned([['screen', 'words in sight'], ...whole]),
  ];
}

/** Rows in columns: names to the left, numbers to the right. */
function aligned(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows.map((row) =>
    row.map((cell, column) => (column ? String(cell).padStart(widths[column] ?? 0) : String(cell).padEnd(widths[0] ?? 0))).join('  '),
  );
}
