import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FLOWS } from '../../flows/index.ts';
import { type CommandResult, checkReport } from '../../src/author/check-report.ts';
import { drawFlow } from '../../src/author/draw.ts';
import { signOffSheet } from '../../src/author/sheet.ts';
import type { OpenDecision } from '../../src/author/sheet-text.ts';
import { decisionTable } from '../../src/author/table.ts';
import { wordsReport } from '../../src/author/words-report.ts';
import { isNamed } from '../../src/base/is-named.ts';
import type { Flow } from '../../src/flow/flow.ts';
import type { FlowTexts } from '../../src/proof/check-texts.ts';
import { contentHash } from './content-hash.ts';

const USAGE = 'Write: npm run flow -- check | words | table | draw | sheet <flow>';

type Decisions = Readonly<Record<string, readonly OpenDecision[]>>;
type Command = (flow: Flow, texts: FlowTexts, decisions: Decisions) => CommandResult | Promise<CommandResult>;

const COMMANDS: Readonly<Record<'check' | 'words' | 'table' | 'draw' | 'sheet', Command>> = {
  check: checkReport,
  words: wordsReport,
  table: (flow) => ({ text: `Wrote flows/${flow.id}/paths.txt.`, files: { [`flows/${flow.id}/paths.txt`]: decisionTable(flow) } }),
  draw: async (flow) => ({ text: `Wrote flows/${flow.id}/flow.svg.`, files: { [`flows/${flow.id}/flow.svg`]: await drawFlow(flow) } }),
  sheet: (flow, texts, decisions) => {
    const files = Object.fromEntries(
      Object.entries(texts).map(([lang, text]) => [
        `reports/sign-off-${flow.id}-${lang}.html`,
        signOffSheet(flow, lang, text, contentHash(flow, text), decisions[lang.split('-')[0] ?? ''] ?? decisions.en ?? []),
      ]),
    );
    return { text: `Wrote ${Object.keys(files).join(' and ')}. Open, print to A4, sign.`, files };
  },
};

/** Runs one command. Returns the exit code: 1 when the flow has problems, or its words are off or too many. */
export async function run([command = '', id = '']: readonly string[], root: string): Promise<number> {
  if (!isNamed(COMMANDS, command) || !isNamed(FLOWS, id)) {
    console.error(`${USAGE}. Flows: ${Object.keys(FLOWS).join(', ')}.`);
    return 1;
  }
  const { flow, texts, decisions } = FLOWS[id];
  const { text, files = {}, failed = false } = await COMMANDS[command](flow, texts, decisions);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  console.log(text);
  return failed ? 1 : 0;
}
