// @ts-check
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { pluginFiles } from '../wordpress-plugin.mjs';
import { zip } from '../zip.mjs';
import { checksums } from './checksums.mjs';
import { distProblem } from './dist-problem.mjs';
import { filesIn } from './files-in.mjs';
import { npmTarball } from './npm-tarball.mjs';
import { readMes } from './read-me.mjs';
import { siteFiles } from './site-files.mjs';

/**
 * Writes what a clinic downloads: the same sources make the same bytes.
 * @param {string} dist as the build left it
 * @param {string} out is made anew
 * @returns {Promise<string[]>} the names of its files
 * @throws where `dist` is not what may be released
 */
export async function writeRelease(dist, out) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const built = await filesIn(dist);
  const problem = distProblem(built, version);
  if (problem) throw new Error(problem);
  const beside = new Map([...(await readMes(version)), ['LICENSE', await readFile(join(root, 'LICENSE'))]]);
  /** @type {Map<string, Uint8Array>} */
  const files = new Map([
    [`self-check-${version}.zip`, zip(siteFiles(built, beside, version))],
    [`self-check-wordpress-${version}.zip`, zip(await pluginFiles(dist))],
    [`self-check-${version}.tgz`, await npmTarball(root, dist)],
  ]);
  files.set('SHA256SUMS', Buffer.from(checksums(files)));
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(out, name), bytes);
  return [...files.keys()];
}
