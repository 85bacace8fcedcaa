import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { FOLDER } from './folder.ts';

/** Before the tests: no numbers of an earlier run. */
export async function setup() {
  await rm(FOLDER, { recursive: true, force: true });
}

/** After them: how many cases each property survived, in one file. */
export async function teardown() {
  const files = await readdir(FOLDER).catch(() => []);
  if (files.length === 0) return;
  const survived = await Promise.all(files.sort().map(async (file) => JSON.parse(await readFile(`${FOLDER}/${file}`, 'utf8'))));
  await writeFile('test-results/fuzz.json', `${JSON.stringify(survived, null, 2)}\n`);
}
