// @ts-check
import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * What `npm pack` makes of the repository. npm itself fixes the dates; who may read a file goes into the tarball from the disk, and differs
 * with the `umask` of whoever cloned and built. So npm packs a copy in which everybody may.
 * @param {string} root of the repository
 * @param {string} dist
 * @returns {Promise<Uint8Array>}
 */
export async function npmTarball(root, dist) {
  const copy = await mkdtemp(join(tmpdir(), 'self-check-pack-'));
  try {
    for (const { path } of packed(root, '--dry-run').files) {
      await mkdir(dirname(join(copy, path)), { recursive: true });
      await cp(path.startsWith('dist/') ? join(dist, path.slice('dist/'.length)) : join(root, path), join(copy, path));
      await chmod(join(copy, path), 0o644);
    }
    return await readFile(join(copy, packed(copy).filename));
  } finally {
    await rm(copy, { recursive: true });
  }
}

/**
 * @param {string} folder
 * @param {string[]} options
 * @returns {{ filename: string, files: { path: string }[] }}
 */
function packed(folder, ...options) {
  // The build has run already.
  const said = execFileSync('npm', ['pack', '--ignore-scripts', '--json', ...options], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(said)[0];
}
