// @ts-check
// Builds dist/workshop/: the page on which a clinician writes a flow. One script and one sheet beside the page, so that it also works
// from a folder, by a double click.
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { pageFileEntries, writePageFiles } from './page-files.mjs';
import { writeThirdPartyNotices } from './third-party-notices.mjs';

const SOURCE = 'embed/workshop';
const FRAMES = ['preview', 'sheet', 'drawing'];
const FILES = ['index.html', 'workshop.css', 'look/look.css', 'frames/frames.css', ...FRAMES.map((name) => `frames/${name}.html`)];

/** What has gone into the workers: the page's own metafile knows them as one text. @type {Set<string>} */
const workerInputs = new Set();

/** A worker is started from its own text, so that it works in a page from a disk: `import text from './worker.ts?text'`. @type {import('esbuild').Plugin} */
export const workerAsText = {
  name: 'worker-as-text',
  setup({ initialOptions, onResolve, onLoad }) {
    onResolve({ filter: /\?text$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?text', '')),
      namespace: 'worker-as-text',
    }));
    onLoad({ filter: /./, namespace: 'worker-as-text' }, async ({ path }) => {
      const { outdir: _, banner: __, ...settings } = initialOptions;
      const { outputFiles, metafile } = await build({
        ...settings,
        entryPoints: [path],
        minify: true,
        sourcemap: false,
        write: false,
        metafile: true,
      });
      for (const input of Object.keys(metafile.inputs)) workerInputs.add(input);
      const watchFiles = Object.keys(metafile.inputs).map((input) => resolve(input));
      return { contents: outputFiles[0]?.text ?? '', loader: 'text', watchFiles };
    });
  },
};

/** The scripts of the page and of the frames in it, named as the HTML asks for them. */
export const workshopEntries = {
  'workshop/workshop': `${SOURCE}/workshop.tsx`,
  ...Object.fromEntries(FRAMES.map((name) => [`workshop/${name}`, `${SOURCE}/frames/${name}.ts`])),
};

export const workshopFileEntries = pageFileEntries('workshop', FILES);

/**
 * @param {import('esbuild').BuildOptions} options those of the widget, for the same target and version
 * @param {string} root of the repository
 * @param {string} dist where the widget was put
 * @param {{ engine: string, version: string }} parts what a script is made of, beside the flow
 */
export async function buildWorkshop(options, root, dist, { engine, version }) {
  const { 'Array.from': _, ...define } = options.define ?? {};
  const { metafile } = await build({
    ...options,
    plugins: [workerAsText],
    alias: { 'normalize-strings': `./${SOURCE}/proof/plain-letters.ts` },
    inject: [], // it is alone on its page: nobody replaces anything there
    define,
    entryPoints: workshopEntries,
    outdir: dist,
    minify: true,
    metafile: true,
  });
  await writePageFiles('workshop', FILES, dist);
  // A script, because a page from a disk may fetch nothing. The engine is ASCII.
  await writeFile(join(dist, 'workshop', 'engine.js'), `selfCheckEngine = ${JSON.stringify({ text: engine, version })};\n`);
  await writeThirdPartyNotices([...Object.keys(metafile.inputs), ...workerInputs], root, join(dist, 'workshop'));
}
