// @ts-check
// Which libraries a build has put into the scripts: told by its inputs, not by package.json.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A library whose code visitors get.
 * @typedef {{ readonly name: string, readonly version: string, readonly license: string, readonly text: string, readonly website: string, readonly integrity: string }} Library
 */

/**
 * @param {readonly string[]} inputs paths of esbuild's metafiles, from the root
 * @param {string} root of the repository
 * @returns {Promise<readonly Library[]>} by name
 */
export async function librariesIn(inputs, root) {
  const names = new Set(inputs.flatMap((input) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')).packages;
  return Promise.all(
    [...names].sort().map(async (name) => {
      const folder = join(root, 'node_modules', name);
      const { version, license, homepage } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
      const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'].map((each) => join(folder, each)).find((each) => existsSync(each));
      if (!file || !license) throw new Error(`${name} ${version} has no licence text beside it. Look whether it may be shipped.`);
      const { integrity } = lock[`node_modules/${name}`];
      return { name, version, license, text: (await readFile(file, 'utf8')).trim(), website: homepage, integrity };
    }),
  );
}
