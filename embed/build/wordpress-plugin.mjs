// @ts-check
// The plug-in for WordPress, as the files of its zip: embed/wordpress/ with the script in it, the form made of the settings, and its Dutch words.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mo, po } from 'gettext-parser';
import { tsImport } from 'tsx/esm/api';
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
  /** @type {string[]} */
  const code = [];
  for (const { parentPath, name } of (await readdir(join(root, SOURCE), { withFileTypes: true, recursive: true })).filter((entry) =>
    entry.isFile(),
  )) {
    const path = join(parentPath, name)
      .slice(join(root, SOURCE).length + 1)
      .replaceAll('\\', '/');
    if (path === 'nl.json') continue;
    const text = (await readFile(join(parentPath, name), 'utf8')).replace(/((?:Version|Stable tag):\s+)0\.0\.0/, `$1${version}`);
    if (path.endsWith('.php')) code.push(text);
    files.set(path, utf8(text));
  }
  files.set('includes/fields.php', utf8(pluginFields()));
  files.set('includes/release.php', utf8(await releasePhp(version)));
  for (const [from, to] of Object.entries(TAKEN))
    files.set(to, await readFile(from.startsWith('dist/') ? join(dist, from.slice(5)) : join(root, from)));
  const words = dutch(code.join('\n'), JSON.parse(await readFile(join(root, SOURCE, 'nl.json'), 'utf8')), FORM_TEXTS);
  files.set('languages/self-check-nl_NL.po', po.compile(words, { sort: true }));
  files.set('languages/self-check-nl_NL.mo', mo.compile(words));
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

/** A call that translates a text: \`__( 'Save', 'self-check' )\` and its kin. */
const TRANSLATED = /\b(?:esc_html|esc_attr)?_[_e]\( '((?:[^'\\]|\\.)*)', 'self-check' \)/g;

/**
 * The Dutch words in the form of gettext.
 * @param {string} code of the plug-in
 * @param {Readonly<Record<string, string>>} own by their English
 * @param {readonly import('../reference/plugin-fields.ts').FormText[]} form
 * @throws where a text of the plug-in has no Dutch, or a Dutch one no text
 */
function dutch(code, own, form) {
  const used = new Set([...code.matchAll(TRANSLATED)].map(([, text = '']) => text.replace(/\\(.)/g, '$1')));
  const [untold] = [...used].filter((text) => !(text in own));
  if (untold !== undefined) throw new Error(`${SOURCE}/nl.json has no Dutch for "${untold}". Add it.`);
  const [unused] = Object.keys(own).filter((text) => !used.has(text));
  if (unused !== undefined) throw new Error(`${SOURCE}/nl.json has "${unused}", which the plug-in does not say. Take it out.`);
  /** @type {Record<string, Record<string, { msgid: string, msgctxt?: string, msgstr: string[] }>>} */
  const translations = { '': Object.fromEntries(Object.entries(own).map(([msgid, text]) => [msgid, { msgid, msgstr: [text] }])) };
  for (const { context, en, nl } of form)
    translations[context] = { ...translations[context], [en]: { msgid: en, msgctxt: context, msgstr: [nl] } };
  return {
    charset: 'utf-8',
    headers: {
      'Content-Type': 'text/plain; charset=UTF-8',
      Language: 'nl_NL',
      'Plural-Forms': 'nplurals=2; plural=(n != 1);',
      'X-Domain': 'self-check',
    },
    translations,
  };
}
