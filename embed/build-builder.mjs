// @ts-check
// Builds dist/builder/: the page with which an owner makes a tag. Every address in it is relative, so the folder works
// wherever dist/ is put.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const SOURCE = 'embed/demo/builder';
const FILES = ['index.html', 'builder.css', 'preview.html', 'preview.css'];

/** The scripts of the page and of the preview inside it, named as the HTML asks for them. */
export const builderEntries = { 'builder/builder': `${SOURCE}/builder.ts`, 'builder/preview': `${SOURCE}/preview.ts` };

/**
 * @param {import('esbuild').BuildOptions} options those of the widget, for the same target and version
 * @param {string} root of the repository
 * @param {string} dist where the widget was put
 */
export async function buildBuilder(options, root, dist) {
  await build({ ...options, plugins: [], inject: [], entryPoints: builderEntries, outdir: dist, minify: true });
  for (const file of FILES) await cp(join(root, SOURCE, file), join(dist, 'builder', file));
}
