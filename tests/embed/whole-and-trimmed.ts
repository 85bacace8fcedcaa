import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { buildOptions, root, shrink } from '../../embed/build.mjs';
import { trimLibraries } from '../../embed/trim/trim.mjs';

/** What trim-entry.ts exports. */
export type Built = typeof import('./trim-entry.ts');

export interface Bundle {
  readonly built: Built;
  readonly code: string;
  /** Every file that went in. */
  readonly inputs: readonly string[];
}

/** The entry with the libraries whole, and as `npm run build` makes it: trimmed, minified, minified again. */
export async function wholeAndTrimmed(): Promise<{ whole: Bundle; trimmed: Bundle }> {
  const folder = await mkdtemp(join(tmpdir(), 'self-check-'));
  try {
    return { whole: await make(folder, 'whole'), trimmed: await make(folder, 'trimmed', trimLibraries) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const { target, conditions, mainFields, define, jsx, jsxImportSource } = buildOptions;
const settings = {
  ...(target && { target }),
  ...(conditions && { conditions }),
  ...(mainFields && { mainFields }),
  ...(define && { define }),
  ...(jsx && { jsx }),
  ...(jsxImportSource && { jsxImportSource }),
};

async function make(folder: string, name: string, ...plugins: readonly Plugin[]): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...settings,
    absWorkingDir: root,
    entryPoints: ['tests/embed/trim-entry.ts'],
    outdir: 'unwritten',
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    plugins: [...plugins],
  });
  const code = await shrink(outputFiles.map(({ text }) => text).join(''));
  const path = join(folder, `${name}.mjs`);
  await writeFile(path, code);
  const built: Built = await import(/* @vite-ignore */ pathToFileURL(path).href);
  return { built, code, inputs: Object.keys(metafile.inputs) };
}
