// @ts-check
// Builds what the npm package has beside the scripts: the module, its languages, its types, and the custom elements manifest.
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { tsImport } from 'tsx/esm/api';
import { returning } from './app-in-one.mjs';
import { contents } from './content-modules.mjs';

const TYPES = ['self-check.d.ts', 'language.d.ts', 'settings.d.ts', 'react.d.ts', 'preact.d.ts', 'vue.d.ts'];

/**
 * The module holds the libraries, as the script does, so that what runs is what was tested.
 * @param {import('esbuild').BuildOptions} options those of the script
 * @param {string} root of the repository
 * @param {(code: string, module: boolean) => Promise<string>} shrink
 * @returns {Promise<Record<string, string>>} the code of each module, by its name; the rest is in dist/ already
 */
export async function buildPackage(options, root, shrink) {
  const dist = join(root, 'dist');
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['embed/widget/define-self-check.ts'],
    format: 'esm',
    define: { ...options.define, __MORE__: 'more' },
    minify: true,
    write: false,
  });
  for (const file of TYPES) await copyFile(join(root, 'embed/types', file), join(dist, file));
  const { manifest } = await tsImport('../reference/manifest.ts', import.meta.url);
  await writeFile(join(dist, 'custom-elements.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
  return { 'self-check.mjs': await shrink(onceAsked(outputFiles?.[0]?.text ?? ''), true), ...(await languageModules()) };
}

/**
 * The module, all of which is run when it is first called: with the languages that it is given then.
 * @param {string} code a module that exports `defineSelfCheck`, and knows those languages as `more`
 */
const onceAsked = (code) =>
  `let whole;const make=(more)=>{${returning(code)}};\
export const defineSelfCheck=(options,languages)=>(whole??=make(languages)).defineSelfCheck(options);`;

/** `self-check/languages/de` and its like: a module each, so that nobody bundles what is not asked for. */
async function languageModules() {
  const { ASKED, WHOLE } = await contents();
  const { onlyIn } = await tsImport('../../src/author/only-in.ts', import.meta.url);
  const only = (/** @type {string} */ lang) => ({ ...onlyIn([lang], WHOLE), flow: undefined });
  return Object.fromEntries(ASKED.map((lang) => [`languages/${lang}.mjs`, `export default ${ascii(JSON.stringify(only(lang)))};\n`]));
}

/** @param {string} text */
const ascii = (text) => text.replaceAll(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
