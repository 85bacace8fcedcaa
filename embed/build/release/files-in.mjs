// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Every file in a folder and below it, by its path with slashes.
 * @param {string} folder
 * @returns {Promise<Map<string, Uint8Array>>} empty where there is no such folder
 */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const sorted = paths.map((path) => path.replaceAll('\\', '/')).sort();
  return new Map(await Promise.all(sorted.map(async (path) => /** @type {const} */ ([path, await readFile(join(folder, path))]))));
}
