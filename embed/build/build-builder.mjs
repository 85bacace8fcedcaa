// @ts-check
// Builds dist/builder/: the page with which an owner makes a tag. Every address in it is relative, so the folder works
// wherever dist/ is put.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { pageFileEntries, writePageFiles } from './page-files.mjs';
import { writeThirdPartyNotices } from './third-party-notices.mjs';

const SOURCE = 'embed/builder';
const FILES = ['index.html', 'builder.css', 'preview/preview.html', 'preview/preview.css'];

/** The scripts of the page and of the preview inside it, named as the HTML asks for them. */
export const builderEntries = { 'builder/builder': `${SOURCE}/builder.tsx`, 'builder/preview': `${SOURCE}/preview/preview.ts` };

export const builderFileEntries = pageFileEntries('builder', FILES);

/** The script of the preview: the widget in every language, whatever the owner's file will hold. */
export const PREVIEWED = 'builder/every-language';

/**
 * @param {import('esbuild').BuildOptions} options those of the widget, for the same target and version
 * @param {string} root of the repository
 * @param {string} dist where the widget was put
 * @param {import('../builder/file/parts.ts').Parts} parts
 * @param {string} script the widget in every language
 */
export async function buildBuilder(options, root, dist, parts, script) {
  const { 'Array.from': _, ...define } = options.define ?? {};
  const { metafile } = await build({
    ...options,
    plugins: [],
    inject: [], // it is alone on its page: nobody replaces anything there
    define,
    entryPoints: builderEntries,
    outdir: dist,
    minify: true,
    metafile: true,
  });
  await writePageFiles('builder', FILES, dist);
  // A script, because a page from a disk may fetch nothing; and in ASCII, whatever it is read as.
  const text = JSON.stringify(parts).replaceAll(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  await writeFile(join(dist, 'builder', 'parts.js'), `selfCheckParts = ${text};\n`);
  await writeFile(join(dist, `${PREVIEWED}.js`), script);
  await writeThirdPartyNotices(Object.keys(metafile.inputs), root, join(dist, 'builder'));
}
