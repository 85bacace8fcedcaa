// @ts-check
// Builds the loader and its chunks: the same widget in parts, for sites that count bytes. A chunk's name carries the hash of
// what is in it, so a server may let browsers keep it for ever.
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { tsImport } from 'tsx/esm/api';
import { contents } from './content-modules.mjs';

/** Where chunks lie, as seen from the loader. */
const FOLDER = 'chunks';

/**
 * @param {import('esbuild').BuildOptions} options those of the one-file script
 * @param {string} root of the repository
 * @param {(code: string, module: boolean) => Promise<string>} shrink makes code smaller
 * @returns {Promise<{ files: Record<string, string>, metafiles: Record<string, import('esbuild').Metafile> }>} code and what went into it, by name within dist/
 */
export async function buildLoader(options, root, shrink) {
  /** @type {Record<string, string>} */
  const files = {};
  /** @type {Record<string, import('esbuild').Metafile>} */
  const metafiles = {};
  /** @param {import('esbuild').BuildOptions} part */
  const make = async (part) => {
    const plugins = options.plugins ?? [];
    const settings = { ...options, plugins, entryPoints: [], ...part, format: /** @type {const} */ ('esm'), minify: true, metafile: true };
    const { outputFiles, metafile } = await build({ ...settings, write: false });
    return { code: await shrink(outputFiles[0]?.text ?? '', true), metafile };
  };
  /** @param {string} name @param {import('esbuild').BuildOptions} part */
  const chunk = async (name, part) => {
    const { code, metafile } = await make(part);
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
    const path = `${FOLDER}/${name}-${hash}.js`;
    files[path] = code;
    if (metafile) metafiles[path] = metafile;
    return [name, hash];
  };

  const languages = (await readdir(join(root, 'src/i18n'))).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? []).sort();
  const { flow } = (await contents()).WHOLE;
  const hashes = await Promise.all([
    chunk('panel', { entryPoints: ['embed/widget/loader/panel-chunk.ts'] }),
    ...languages.map((lang) => chunk(lang, { stdin: { contents: wordsOf(flow.id, lang), resolveDir: root } })),
  ]);
  const define = {
    ...options.define,
    __CHUNKS__: JSON.stringify(Object.fromEntries(hashes)),
    __NUMBERS__: JSON.stringify(await numbers()),
    // Of the flow, which has not arrived, it cannot speak.
    __VERSION__: `${options.define?.__VERSION__}`.replace(/\+[^"]*/, ''),
  };
  const { code, metafile } = await make({
    entryPoints: ['embed/widget/loader/loader.ts'],
    define,
    inject: ['embed/widget/loader/page-document.ts'],
  });
  files['self-check.loader.js'] = `(()=>{${code}})();`; // a classic script, so that its names stay its own
  if (metafile) metafiles['self-check.loader.js'] = metafile;
  return { files, metafiles };
}

/** Emergency numbers as the loader's safety card wants them, `NL:+31:112 …`. */
async function numbers() {
  /** @type {typeof import('../../src/clinic/emergency.ts')} */
  const { CALLING_CODES, EMERGENCY } = await tsImport('../../src/clinic/emergency.ts', import.meta.url);
  const own = /** @type {(keyof typeof CALLING_CODES)[]} */ (Object.keys(CALLING_CODES));
  const rows = own.map((id) => `${id}:+${CALLING_CODES[id]}:${EMERGENCY[id]}`);
  return rows.flatMap((row) => (row.startsWith('GB') ? [row, row.replace('GB', 'UK'), row.replace('GB', 'GB-NIR')] : row)).join(' ');
}

/** All words of one language, as src/i18n/i18n.ts takes them. @param {string} flow its id @param {string} lang */
const wordsOf = (flow, lang) =>
  `export { default as chrome } from './src/i18n/${lang}.json'; export { default as flow } from './flows/${flow}/${lang}.json';`;
