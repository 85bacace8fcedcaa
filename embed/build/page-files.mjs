// @ts-check
// The files of the two pages that are no script: what stands in embed/builder/ and embed/workshop/, as dist/ has it.
import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from './root.mjs';

const SHARED_SHEET = join(root, 'embed/pages/pages.css');

/** What one of those files holds. A page's own sheet has the widget's colours before it, and what both pages share. @param {string} path */
async function fileAt(path) {
  const text = await readFile(path, 'utf8');
  if (!/[\\/](builder|workshop)\.css$/.test(path)) return text;
  /** @type {typeof import('../../src/ui/style/tokens.ts')} */
  const { pageTokens } = await tsImport('../../src/ui/style/tokens.ts', import.meta.url);
  return [pageTokens(), await readFile(SHARED_SHEET, 'utf8'), text].join('\n');
}

/** For `npm start`: those files, from where they are. @type {import('esbuild').Plugin} */
export const pageFiles = {
  name: 'page-files',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]embed[\\/](builder|workshop)[\\/]([^\\/]+[\\/])?[^\\/]+\.(html|css)$/ }, async ({ path }) => ({
      contents: await fileAt(path),
      loader: 'copy',
      watchFiles: [SHARED_SHEET],
    }));
  },
};

/** What `npm start` serves for those files. @param {string} page its folder in `embed` @param {readonly string[]} files */
export const pageFileEntries = (page, files) =>
  files.map((file) => ({ in: `embed/${page}/${file}`, out: `${page}/${basename(file, extname(file))}` }));

/** Writes those files beside the script of the page. @param {string} page @param {readonly string[]} files @param {string} dist */
export async function writePageFiles(page, files, dist) {
  for (const file of files) {
    const to = join(dist, page, basename(file));
    await writeFile(to, await fileAt(join(root, 'embed', page, file)));
  }
}
