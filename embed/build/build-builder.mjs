// @ts-check
// Builds dist/builder/: the page with which an owner makes a tag. Every address in it is relative, so the folder works
// wherever dist/ is put.
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeThirdPartyNotices } from './third-party-notices.mjs';

const SOURCE = 'embed/builder';
const FILES = ['index.html', 'builder.css', 'preview.html', 'preview.css'];

/** For `npm start`: those files as they are, from where they are. @type {import('esbuild').Plugin} */
export const builderFiles = {
  name: 'builder-files',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]embed[\\/]builder[\\/][^\\/]+\.(html|css)$/ }, async ({ path }) => ({
      contents: await readFile(path),
      loader: 'copy',
    }));
  },
};

/** The scripts of the page and of the preview inside it, named as the HTML asks for them. */
export const builderEntries = { 'builder/builder': `${SOURCE}/builder.tsx`, 'builder/preview': `${SOURCE}/preview.ts` };

export const builderFileEntries = FILES.map((file) => ({ in: `${SOURCE}/${file}`, out: `builder/${file.replace(/\.\w+$/, '')}` }));

/**
 * @param {import('esbuild').BuildOptions} options those of the widget, for the same target and version
 * @param {string} root of the repository
 * @param {string} dist where the widget was put
 */
export async function buildBuilder(options, root, dist) {
  const { metafile } = await build({
    ...options,
    plugins: [],
    inject: [],
    entryPoints: builderEntries,
    outdir: dist,
    minify: true,
    metafile: true,
  });
  for (const file of FILES) await cp(join(root, SOURCE, file), join(dist, 'builder', file));
  await writeThirdPartyNotices(Object.keys(metafile.inputs), root, join(dist, 'builder'));
}
