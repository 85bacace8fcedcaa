import { readdir, readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BUDGETS, LOADED } from './budgets.ts';
import { NEVER_SAID } from './promises.ts';

// Of the file that `npm test` built just before.
const script = await readFile('dist/self-check.js');

const listed: Readonly<Record<string, string>> = JSON.parse(await readFile('dist/integrity.json', 'utf8'));

test.each(Object.entries(BUDGETS))('%s has at most %i bytes', async (name, budget) => {
  expect(brotliCompressSync(await readFile(`dist/${name}`)).length).toBeLessThanOrEqual(budget);
});

test(`what the loader brings to a visitor has at most ${LOADED} bytes: itself, the panel and one language`, async () => {
  const sizes = new Map<string, number>();
  for (const name of Object.keys(listed)) sizes.set(name, brotliCompressSync(await readFile(`dist/${name}`)).length);
  const largest = (files: RegExp) => Math.max(...[...sizes].flatMap(([name, size]) => (files.test(name) ? [size] : [])));
  const parts = [largest(/loader\.js$/), largest(/chunks\/panel-/), largest(/chunks\/(?!panel-)/)];
  expect(Math.min(...parts)).toBeGreaterThan(1000);
  expect(parts.reduce((sum, part) => sum + part)).toBeLessThanOrEqual(LOADED);
});

test('every script is ASCII, because one without a charset is read in that of its page', async () => {
  for (const name of Object.keys(listed)) expect([...(await readFile(`dist/${name}`))].filter((byte) => byte > 127)).toStrictEqual([]);
});

test.each(NEVER_SAID.flatMap((word) => Object.keys(BUDGETS).map((name) => [name, word] as const)))(
  '%s never says %s',
  async (name, word) => {
    expect((await readFile(`dist/${name}`, 'utf8')).includes(word)).toBe(false);
  },
);

test('one place in the sources sends anything, and the script has no other', async () => {
  const files = (await Promise.all(['src', 'embed/widget', 'flows'].map(sourcesIn))).flat();
  expect(files.length).toBeGreaterThan(80);
  const senders: string[] = [];
  for (const file of files) if (/\bfetch\b\s*[(.]/.test(await readFile(file, 'utf8'))) senders.push(file);
  expect(senders).toStrictEqual(['embed/widget/app/message.ts']);
  expect(script.toString().match(/\bfetch\b/g)).toHaveLength(1);
});

/** What ends up in the script. What builds and serves it, in `.mjs`, in the tag builder and in the demo, may fetch. */
async function sourcesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => `${folder}/${name}`);
}
