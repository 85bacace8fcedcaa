// @ts-check
// Node 20 runs no TypeScript, so what a script needs of it is bundled and run from memory.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @param {string} entry from the root of the repository @returns {Promise<any>} what it exports */
export async function importTypeScript(entry) {
  const { outputFiles } = await build({
    absWorkingDir: dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['module'],
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? '').toString('base64')}`);
}
