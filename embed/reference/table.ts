import { isNamed } from '../../src/base/is-named.ts';
import { SETTINGS } from '../widget/settings/config.ts';
import { SETTING_WORDS } from './words.ts';

const BEGIN = '<!-- settings: written by `npm run settings` -->';
const END = '<!-- /settings -->';

/** Every setting as a Markdown table. The types are those of the parser's own warnings. */
function settingsTable(): string {
  const rows = Object.keys(SETTINGS)
    .filter((name) => isNamed(SETTINGS, name))
    .map((name) => {
      const { absent = '', example, does } = SETTING_WORDS[name];
      return [`\`${name}\``, typeOf(SETTINGS[name].write), absent, `\`${example}\``, does];
    });
  const table = [['Name', 'Type', 'Default', 'Example', 'What it does'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = '', ...body] = table.map(line);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}

/** `book`, embed/README.md, with the table as it is now between its two markers. */
export function withSettingsTable(book: string): string {
  const [before, after] = [book.indexOf(BEGIN), book.indexOf(END)];
  if (before < 0 || after < before)
    throw new Error(`embed/README.md has lost its place for the settings. Write "${BEGIN}" and "${END}" on lines of their own.`);
  return `${book.slice(0, before + BEGIN.length)}\n\n${settingsTable()}\n\n${book.slice(after)}`;
}

/** "a web address that begins with https://" is a "web address that begins with https://". */
function typeOf(write: string): string {
  return write
    .replace(/^(an?|the) |, such as .*/g, '')
    .replace(/(one or more|one) of: (.*)/, (_, how, values) => `${how} of \`${values.replaceAll(', ', '`, `')}\``);
}
