// @ts-check
import { join } from 'node:path';
import { build } from 'esbuild';
import { vueFiles } from './vue-files.mjs';

/**
 * Bundles a consumer as an app does it.
 * @param {string} folder of all consumers
 * @param {string} entry such as `react/main.tsx`
 * @param {import('esbuild').BuildOptions} [options]
 * @returns {Promise<string>} the code
 */
export async function bundle(folder, entry, options = {}) {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
    plugins: [vueFiles],
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}

/**
 * For Node, which finds the packages itself.
 * @param {string} folder of all consumers
 * @param {string} entry
 * @returns {Promise<string>} the file that it was written to
 */
export async function bundleForServer(folder, entry) {
  const outfile = join(folder, entry.replace(/\.tsx?$/, '.mjs'));
  await bundle(folder, entry, { platform: 'node', packages: 'external', write: true, outfile });
  return outfile;
}
