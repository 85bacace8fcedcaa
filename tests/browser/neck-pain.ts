import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { ExpectedWalk, FlowFile } from '../../src/author/flow-file.ts';
import { parseFlowFile } from '../../src/author/parse-flow-file.ts';
import { author, walkTo } from './author.ts';
import { open, openRoots, panel, visit } from './visit.ts';
import { saveFile } from './workshop.ts';

/** A guide that nobody may use. It was written in the workshop, with nothing but the page. */
const KEPT = 'tests/flows/neck-pain/neck-pain.flow.json';

export async function neckPain(): Promise<{ readonly text: string; readonly file: FlowFile }> {
  const text = await readFile(KEPT, 'utf8');
  const read = parseFlowFile(text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return { text, file: read.file };
}

/** Writes a guide from an empty one, as a new author who opened the page from a folder, up to its two files. */
export async function writeGuide(page: Page, file: FlowFile): Promise<{ readonly saved: string; readonly script: string }> {
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  await openRoots(page);
  await page.goto(`${pathToFileURL('dist/workshop/index.html').href}?lang=en`);
  const person = author(page, file);
  await person.guide();
  await person.sources();
  await person.questions();
  await person.cards();
  await person.rest();
  await person.walks();
  const { name, text } = await saveFile(page);
  expect(name).toBe(`${file.flow.id}.flow.json`);
  if (process.env.KEEP) await writeFile(KEPT, text);
  return { saved: text, script: await person.script() };
}

/** Walks a downloaded script on a clinic's page to the cards on which it must end. */
export async function visitWith(page: Page, script: string, walks: readonly ExpectedWalk[]) {
  await page.route('**/self-check.js', (route) => route.fulfill({ body: script, contentType: 'text/javascript' }));
  for (const { answers, outcome } of walks) {
    await visit(page, { lang: 'nl' });
    await open(page);
    await expect(panel(page)).toContainText('Dit is een voorbeeld. Gebruik het niet.');
    await walkTo(page, answers);
    await expect(panel(page).locator('[data-outcome]')).toHaveAttribute('data-outcome', outcome);
  }
}
