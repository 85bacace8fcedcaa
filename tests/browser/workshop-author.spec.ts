import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { parseFlowFile } from '../../src/author/parse-flow-file.ts';
import { author } from './author.ts';
import { openRoots } from './visit.ts';
import { button, saveFile, test } from './workshop.ts';

/** A guide that nobody may use: it shows that one can be written with nothing but the page. */
const KEPT = 'tests/flows/neck-pain/neck-pain.flow.json';

async function keptFile() {
  const text = await readFile(KEPT, 'utf8');
  const read = parseFlowFile(text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return { text, file: read.file };
}

test('a clinician writes a second guide with nothing but the page, from an empty one to the files', async ({ page }) => {
  test.setTimeout(600_000);
  const { file } = await keptFile();
  await page.setViewportSize({ width: 1280, height: 900 });
  await openRoots(page);
  await page.goto(`${pathToFileURL('dist/workshop/index.html').href}?lang=en`);
  const person = author(page, file);
  for (const step of ['guide', 'sources', 'questions', 'cards', 'rest'] as const) {
    console.time(step);
    await person[step]();
    console.timeEnd(step);
  }
  const { text: made } = await saveFile(page);
  if (process.env.SHOTS) await (await import('node:fs/promises')).writeFile('/tmp/neckshots/made.json', made);
});
