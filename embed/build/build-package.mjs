// @ts-check
// Builds what the npm package has beside the scripts: the module, its types, and the custom elements manifest.
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { tsImport } from 'tsx/esm/api';

const TYPES = ['self-check.d.ts', 'settings.d.ts', 'react.d.ts', 'preact.d.ts', 'vue.d.ts'];

/**
 * The module holds the libraries, as the script does, so that what runs is what was tested.
 * @param {import('esbuild').BuildOptions} options those of the script
 * @param {string} root of the repository
 * @param {(code: string, module: boolean) => Promise<string>} shrink
 * @returns {Promise<Record<string, string>>} the module's code, by its name; the rest is in dist/ already
 */
export async function buildPackage(options, root, shrink) {
  const dist = join(root, 'dist');
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['embed/widget/define-self-check.ts'],
    format: 'esm',
    minify: true,
    write: false,
  });
  for (const file of TYPES) await copyFile(join(root, 'embed/types', file), join(dist, file));
  const { manifest } = await tsImport('../reference/manifest.ts', import.meta.url);
  await writeFile(join(dist, 'custom-elements.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
  return { 'self-check.mjs': await shrink(outputFiles?.[0]?.text ?? '', true) };
}
