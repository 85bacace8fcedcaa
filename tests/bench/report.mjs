// @ts-check
// The tables of the bench, for a terminal and for tests/README.md.
/** @typedef {Readonly<Record<string, Readonly<Record<string, string | number>>>>} Rows */
/** @typedef {{ readonly title: string, readonly rows: Rows }} Table */

/** @param {readonly Table[]} tables */
export function print(tables) {
  for (const { title, rows } of tables) {
    console.log(`\n${title}`);
    console.table(rows);
  }
}

/** @param {readonly Table[]} tables @returns {string} */
export function markdown(tables) {
  return tables.map(({ title, rows }) => `${title}:\n\n${markdownTable(rows)}`).join('\n\n');
}

/** Padded, as the formatter of Markdown files has it. @param {Rows} rows */
function markdownTable(rows) {
  const columns = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))];
  const cells = [
    ['', ...columns],
    ...Object.entries(rows).map(([name, row]) => [name, ...columns.map((column) => written(row[column] ?? ''))]),
  ];
  const widths = ['', ...columns].map((_, index) => Math.max(3, ...cells.map((line) => line[index]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ parts) =>
    `| ${parts.map((part, index) => (index ? part.padStart(widths[index] ?? 0) : part.padEnd(widths[index] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, index) => (index ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  const [head, ...body] = cells;
  return [line(head ?? []), rule, ...body.map(line)].join('\n');
}

const written = (/** @type {string | number} */ value) => (typeof value === 'number' ? value.toLocaleString('en') : value);

/** Each command writes its own part of tests/README.md. @typedef {'bench' | 'peers' | 'growth'} Part */

/** `book`, tests/README.md, with `text` between the markers of the part. @param {string} book @param {string} text @param {Part} [part] */
export function withBench(book, text, part = 'bench') {
  const command = `npm run bench -- ${part === 'bench' ? '' : `--${part} `}--readme`;
  const markers = [`<!-- ${part}: written by \`${command}\` -->`, `<!-- /${part} -->`];
  const [from, to] = markers.map((marker) => book.indexOf(marker));
  if (from === undefined || to === undefined || from < 0 || to < from)
    throw new Error(`tests/README.md has no lines ${markers.join(' and ')}.`);
  return `${book.slice(0, from)}${markers[0]}\n\n${text}\n\n${book.slice(to)}`;
}
