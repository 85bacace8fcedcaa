import { build, type Plugin } from 'esbuild';
import { buildOptions, root, shrink } from '../../embed/build.mjs';
import { flowAtRunTime } from '../../embed/data/flow-at-run-time.mjs';
import { wordingInOne } from '../../embed/data/wording-in-one.mjs';
import { trimLibraries } from '../../embed/trim/trim.mjs';

/** What trim-entry.ts exports. */
export type Built = typeof import('./trim-entry.ts');

export interface Bundle {
  readonly built: Built;
  readonly code: string;
  /** Every file that went in. */
  readonly inputs: readonly string[];
}

/** The entry with libraries and wording whole, and as `npm run build` makes it: trimmed, minified, minified again. */
export async function wholeAndTrimmed(): Promise<{ whole: Bundle; trimmed: Bundle }> {
  return { whole: await make(), trimmed: await make(trimLibraries, wordingInOne) };
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

async function make(...plugins: readonly Plugin[]): Promise<Bundle> {
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
    plugins: [flowAtRunTime, ...plugins],
  });
  const text = outputFiles.map((file) => file.text).join('');
  const code = plugins.length > 0 ? await shrink(text) : text;
  const built: Built = await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return { built, code, inputs: Object.keys(metafile.inputs) };
}
