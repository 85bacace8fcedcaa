// @ts-check
// The plug-in for WordPress, as the files of its zip: embed/wordpress/ with the script in it, the form made of the settings, and its Dutch words.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { wordFiles } from './plugin-words.mjs';
import { root } from './root.mjs';

const SOURCE = 'embed/wordpress';
/** What the plug-in takes out of dist/ and of the root, and where it puts it. */
const TAKEN = {
  'dist/self-check.js': 'assets/self-check.js',
  'dist/THIRD-PARTY-NOTICES.txt': 'assets/THIRD-PARTY-NOTICES.txt',
  LICENSE: 'LICENSE.txt',
};
const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);

/**
 * @param {string} [dist] where the build is
 * @returns {Promise<ReadonlyMap<string, Uint8Array>>} every file of the plug-in, by its path in the zip, sorted
 */
export async function pluginFiles(dist = join(root, 'dist')) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  /** @type {typeof import('../reference/plugin-fields.ts')} */
  const { FORM_TEXTS, pluginFields } = await tsImport('../reference/plugin-fields.ts', import.meta.url);
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  /** @type {Map<string, string>} */
  const sources = new Map();
  for (const { parentPath, name } of (await readdir(join(root, SOURCE), { withFileTypes: true, recursive: true })).filter((entry) =>
    entry.isFile(),
  )) {
    const path = join(parentPath, name)
      .slice(join(root, SOURCE).length + 1)
      .replaceAll('\\', '/');
    if (path === 'nl.json') continue;
    const text = (await readFile(join(parentPath, name), 'utf8')).replace(/((?:Version|Stable tag):\s+)0\.0\.0/, `$1${version}`);
    sources.set(path, text);
    files.set(path, utf8(text));
  }
  files.set('includes/fields.php', utf8(pluginFields()));
  files.set('includes/release.php', utf8(await releasePhp(version)));
  for (const [from, to] of Object.entries(TAKEN))
    files.set(to, await readFile(from.startsWith('dist/') ? join(dist, from.slice(5)) : join(root, from)));
  const dutch = JSON.parse(await readFile(join(root, SOURCE, 'nl.json'), 'utf8'));
  for (const [path, bytes] of wordFiles(sources, dutch, FORM_TEXTS)) files.set(`languages/${path}`, bytes);
  return new Map(
    [...files].map(([path, bytes]) => /** @type {const} */ ([`self-check/${path}`, bytes])).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What this version says of itself. @param {string} version */
async function releasePhp(version) {
  const { FLOW } = await tsImport('../../flows/index.ts', import.meta.url);
  return `<?php
/**
 * Which version this is. Written by the build.
 *
 * @package self-check
 */

defined( 'ABSPATH' ) || exit;

/** Versions of the plug-in and of the questions, and the day by which these are to be reviewed again. */
function self_check_release() {
	return array(
		'version'     => '${version}',
		'flow'        => '${FLOW.version}',
		'next_review' => '${FLOW.nextReview}',
	);
}
`;
}
