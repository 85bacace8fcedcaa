// @ts-check
// A page script and the packages that it imports as one file, made as a site makes it.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { sixQuestions } from './six-questions.mjs';

/**
 * @param {string} path of the script
 * @param {string} folder in whose node_modules its packages are
 * @returns {Promise<import('./peers.mjs').Embedded>}
 */
export async function bundlePage(path, folder) {
  const { outputFiles } = await build({
    stdin: { contents: await readFile(path, 'utf8'), resolveDir: folder },
    outdir: 'unwritten',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['module'],
    define: { 'process.env.NODE_ENV': '"production"', SIX_QUESTIONS: JSON.stringify(await sixQuestions()) },
    legalComments: 'none',
    logLevel: 'error',
    write: false,
  });
  const textOf = (/** @type {string} */ end) => outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
  return {
    html: '<link rel="stylesheet" href="/page.css"><script defer src="/page.js"></script>',
    files: { '/page.css': textOf('.css'), '/page.js': textOf('.js') },
  };
}
