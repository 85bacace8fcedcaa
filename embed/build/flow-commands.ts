import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { FLOWS } from '../../flows/index.ts';
import { type CommandResult, checkReport } from '../../src/author/check-report.ts';
import { drawFlow } from '../../src/author/draw.ts';
import { fhirReport, skeletonReport } from '../../src/author/fhir-report.ts';
import { type FlowFile, writeFlowFile } from '../../src/author/flow-file.ts';
import { FLOW_FILE_SCHEMA } from '../../src/author/flow-file-schema.ts';
import { type OpenedFile, openFile } from '../../src/author/open-file.ts';
import { problemsOf } from '../../src/author/problems-of.ts';
import { signOffSheet } from '../../src/author/sheet.ts';
import { decisionTable } from '../../src/author/table.ts';
import { wordsReport } from '../../src/author/words-report.ts';
import { isNamed } from '../../src/base/is-named.ts';
import { explore } from '../../src/proof/explore.ts';
import { inWords, msg } from '../../src/proof/message.ts';
import { contentHash } from './content-hash.ts';

const USAGE =
  'Write: npm run flow -- check | words | table | draw | sheet | export | fhir <flow, or a .flow.json>, or fhir <a FHIR questionnaire>';

/** More lines than anybody reads. */
const MOST_PATHS = 20_000n;

/** @param folder where what is made of the flow belongs. */
type Command = (file: FlowFile, folder: string) => CommandResult | Promise<CommandResult>;

const COMMANDS: Readonly<Record<'check' | 'words' | 'table' | 'draw' | 'sheet' | 'export' | 'fhir', Command>> = {
  check: ({ flow, texts, expected }) => checkReport(flow, texts, expected),
  words: ({ flow, texts }) => wordsReport(flow, texts),
  table: ({ flow, texts }, folder) => {
    if (problemsOf({ flow, texts }).length > 0)
      return { text: '✘ A flow with problems has no table. Mend what "check" says first.', failed: true };
    if (explore(flow).paths > MOST_PATHS)
      return { text: `✘ This flow has more than ${MOST_PATHS} paths, too many for a table.`, failed: true };
    return written({ [`${folder}/paths.txt`]: decisionTable(flow) });
  },
  draw: async ({ flow }, folder) => written({ [`${folder}/flow.svg`]: await drawFlow(flow) }),
  sheet: ({ flow, texts, decisions = {} }) => {
    const sheets = Object.entries(texts).map(([lang, text]) => [
      `reports/sign-off-${flow.id}-${lang}.html`,
      signOffSheet(flow, lang, text, contentHash(flow, text), decisions[lang] ?? decisions[lang.split('-')[0] ?? ''] ?? decisions.en ?? []),
    ]);
    return written(Object.fromEntries(sheets), ' Open, print to A4, sign.');
  },
  fhir: ({ flow, texts }) => fhirReport(flow, texts),
  export: (file) =>
    written({
      [`reports/${file.flow.id}.flow.json`]: writeFlowFile(file),
      // Beside it, so that an editor completes and underlines.
      'reports/flow.schema.json': `${JSON.stringify(FLOW_FILE_SCHEMA, null, 2)}\n`,
    }),
};

const written = (files: Readonly<Record<string, string>>, next = ''): CommandResult => ({
  text: `Wrote ${Object.keys(files).join(' and ')}.${next}`,
  files,
});

/** Runs one command. Returns the exit code: 1 when the flow has problems, or its words are off or too many. */
export async function run([command = '', name = '']: readonly string[], root: string): Promise<number> {
  if (!isNamed(COMMANDS, command) || !(isNamed(FLOWS, name) || name.endsWith('.json'))) {
    console.error(`${USAGE}. Flows: ${Object.keys(FLOWS).join(', ')}.`);
    return 1;
  }
  const read: OpenedFile = isNamed(FLOWS, name) ? { file: FLOWS[name] } : await readFlowFile(name);
  if ('problems' in read) {
    for (const { place, says } of read.problems) console.error(`✘ ${name}, ${place}: ${inWords(says)}`);
    return 1;
  }
  const { file, left } = read;
  if (left && command !== 'fhir') {
    console.error(`✘ ${name} is a FHIR questionnaire. Write: npm run flow -- fhir ${name}, which makes the skeleton of a flow of it.`);
    return 1;
  }
  const folder = `${isNamed(FLOWS, name) ? 'flows' : 'reports'}/${file.flow.id}`;
  const { text, files = {}, failed = false } = left ? skeletonReport(file, left) : await COMMANDS[command](file, folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  console.log(text);
  return failed ? 1 : 0;
}

async function readFlowFile(name: string): Promise<OpenedFile> {
  try {
    return openFile(await readFile(resolve(name), 'utf8'));
  } catch {
    return { problems: [{ place: 'file', says: msg`This file cannot be read. Write the path of a .flow.json.` }] };
  }
}
