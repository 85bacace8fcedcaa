import { isNamed } from '../../src/base/is-named.ts';
import { SETTINGS } from '../widget/settings/config.ts';
import { EVENT_WORDS, PART_WORDS, PROPERTY_WORDS } from './element-words.ts';
import { SETTING_WORDS } from './words.ts';

type Rows = readonly (readonly string[])[];

/** What embed/README.md lists, by the name between its markers: the head of each table, and its rows. The types of settings are those of the parser's own warnings. */
const TABLES: Readonly<Record<string, Rows>> = {
  settings: [
    ['Name', 'Type', 'Default', 'Example', 'What it does'],
    ...Object.keys(SETTINGS)
      .filter((name) => isNamed(SETTINGS, name))
      .map((name) => {
        const { absent = '', example, does } = SETTING_WORDS[name];
        return [`\`${name}\``, typeOf(SETTINGS[name].write), absent, `\`${example}\``, does];
      }),
  ],
  events: [
    ['Name', 'When', '`event.detail`'],
    ...Object.entries(EVENT_WORDS).map(([name, { when, detail }]) => [`\`${name}\``, when, `\`${detail.replaceAll(' | ', ' or ')}\``]),
  ],
  properties: [
    ['Property', 'Default, light / dark', 'Colours or shapes'],
    ...Object.entries(PROPERTY_WORDS).map(([name, { absent, dark, does }]) => [
      `\`${name}\``,
      [absent, dark].flatMap((each) => (each ? [`\`${each}\``] : [])).join(' / '),
      does,
    ]),
  ],
  parts: [['Part', 'What'], ...Object.entries(PART_WORDS).map(([name, what]) => [`\`${name}\``, what])],
};

/** `book`, embed/README.md, with each table as it is now between its two markers. */
export function withTables(book: string): string {
  return Object.entries(TABLES).reduce((before, [name, rows]) => withTable(before, name, rows), book);
}

function withTable(book: string, name: string, rows: Rows): string {
  const [begin, end] = [`<!-- ${name}: written by \`npm run settings\` -->`, `<!-- /${name} -->`];
  const [before, after] = [book.indexOf(begin), book.indexOf(end)];
  if (before < 0 || after < before)
    throw new Error(`embed/README.md has lost its place for the ${name}. Write "${begin}" and "${end}" on lines of their own.`);
  return `${book.slice(0, before + begin.length)}\n\n${markdown(rows)}\n\n${book.slice(after)}`;
}

function markdown(rows: Rows): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = '', ...body] = rows.map(line);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}

/** "a web address that begins with https://" is a "web address that begins with https://". */
function typeOf(write: string): string {
  return write
    .replace(/^(an?|the) |, such as .*/g, '')
    .replace(/(one or more|one) of: (.*)/, (_, how, values) => `${how} of \`${values.replaceAll(', ', '`, `')}\``);
}
