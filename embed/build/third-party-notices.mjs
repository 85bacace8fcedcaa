// @ts-check
// Writes dist/THIRD-PARTY-NOTICES.txt: the licences of the code of others that is in the scripts.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { librariesIn } from './libraries-in.mjs';

/**
 * @param {readonly string[]} inputs paths of everything that went into the scripts
 * @param {string} root of the repository
 * @param {string} dist
 */
export async function writeThirdPartyNotices(inputs, root, dist) {
  const libraries = await librariesIn(inputs, root);
  const parts = libraries.map(({ name, version, license, text, website }) => `${name} ${version} (${license})\n${website}\n\n${text}`);
  const head = `The scripts in this folder contain code of these libraries: ${libraries.map(({ name }) => name).join(', ')}.
What self-check never imports was left out, and the rest was minified; nothing else of it was changed. Their licences follow.`;
  await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}
