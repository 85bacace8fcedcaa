// @ts-check
// `npm run release` builds, and writes release/: what a clinic downloads. With `-- --tag v1.2.3` only where tag, version, changelog and
// sources agree; `-- --notes` prints the owner's part of the changelog instead.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../root.mjs';
import { ownersNotes } from './notes.mjs';
import { tagProblem } from './tag-problem.mjs';

try {
  const { notes = false, tag } = parseArgs({ options: { notes: { type: 'boolean' }, tag: { type: 'string' } } }).values;
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const changelog = await readFile(join(root, 'CHANGELOG.md'), 'utf8');
  if (notes) process.stdout.write(ownersNotes(changelog, version));
  else await release(version, changelog, tag);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string} version @param {string} changelog @param {string | undefined} tag */
async function release(version, changelog, tag) {
  if (tag !== undefined) {
    const problem = tagProblem(tag, version, execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }));
    if (problem) throw new Error(problem);
    ownersNotes(changelog, version);
  }
  // The build reads the flow when it is imported, which notes do not need.
  const [{ buildAll }, { writeRelease }] = await Promise.all([import('../build.mjs'), import('./write-release.mjs')]);
  await buildAll();
  const names = await writeRelease(join(root, 'dist'), join(root, 'release'));
  console.log(`Wrote ${names.map((name) => `release/${name}`).join(', ')}.`);
}
