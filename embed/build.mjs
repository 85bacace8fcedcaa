// @ts-check
// Builds dist/ from the sources. `node embed/build.mjs`; other scripts import `buildOptions`.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { minify } from 'terser';
import { writeBillOfMaterials } from './bill-of-materials.mjs';
import { buildBuilder } from './build-builder.mjs';
import { buildLoader } from './build-loader.mjs';
import { buildPackage } from './build-package.mjs';
import { definesOf } from './content.mjs';
import { flowAtRunTime } from './data/flow-at-run-time.mjs';
import { wordingInOne } from './data/wording-in-one.mjs';
import { ownKeysOnly } from './own-keys.mjs';
import { writePrivacyReceipt } from './privacy-receipt.mjs';
import { writeThirdPartyNotices } from './third-party-notices.mjs';
import { trimLibraries } from './trim/trim.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** Style sheets are bundled as minified text, for `adoptedStyleSheets`. @type {import('esbuild').Plugin} */
const cssAsText = {
  name: 'css-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/** What went into the app: for the build around it, that is one file. @type {Set<string>} */
const appInputs = new Set();
/** For the app, which holds every language. @type {import('esbuild').Plugin[]} */
export const appPlugins = [cssAsText, trimLibraries, flowAtRunTime, wordingInOne];

/**
 * The app behind `import('./app.ts')` as one module of its own. Otherwise each of its modules gets a wrapper, which
 * costs more than a kilobyte and keeps the minifier from seeing across them. @type {import('esbuild').Plugin}
 */
const appInOne = {
  name: 'app-in-one',
  setup({ onResolve, onLoad, initialOptions }) {
    onResolve({ filter: /^\.\/app\.ts$/ }, ({ kind, resolveDir }) =>
      kind === 'dynamic-import' ? { path: join(resolveDir, 'app.ts'), namespace: 'app-in-one' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'app-in-one' }, async ({ path }) => {
      const { outputFiles, metafile } = await build({
        ...initialOptions,
        entryPoints: [path],
        format: 'esm',
        banner: {},
        sourcemap: initialOptions.sourcemap ? 'inline' : false,
        plugins: appPlugins,
        write: false,
        metafile: true,
      });
      for (const input of bundledIn(metafile)) appInputs.add(input);
      const watchFiles = Object.keys(metafile.inputs).map((input) => join(root, input));
      return { contents: outputFiles[0]?.text ?? '', loader: 'js', resolveDir: dirname(path), watchFiles };
    });
  },
};

/** One classic script with everything inside. `import()` becomes a function that first runs on open. @type {import('esbuild').BuildOptions} */
export const buildOptions = {
  absWorkingDir: root,
  entryPoints: { 'self-check': 'embed/self-check.ts' },
  outdir: 'dist',
  bundle: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // Without "module" xstate comes as CommonJS, 3 kB larger.
  conditions: ['module'],
  mainFields: ['module', 'main'],
  define: { 'process.env.NODE_ENV': '"production"', ...(await definesOf(root, version)) },
  plugins: [cssAsText, trimLibraries, appInOne],
  inject: ['embed/page-document.ts'],
  legalComments: 'none',
};

/**
 * How terser makes smaller what esbuild has made. Names that begin with one underscore are inner ones of xstate and Preact;
 * shortened, they keep it, so that none can be the name of something that elements have. Made anew for each file, because
 * terser writes in it.
 * @param {boolean} [module] whether its names are its own already; a classic script's lie in a function.
 * @returns {import('terser').MinifyOptions}
 */
export const shrinkOptions = (module = false) => ({
  ecma: 2020,
  module,
  // Reading a property never does anything here but read it.
  compress: { passes: 5, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
  mangle: { properties: { regex: /^_[a-z]/, nth_identifier: { get: (/** @type {number} */ n) => `_${n.toString(36)}` } } },
});

/**
 * What esbuild has made, made smaller.
 * @param {string} code
 * @param {boolean} [module]
 */
export async function shrink(code, module = false) {
  const shrunk = await minify(ownKeysOnly(code), shrinkOptions(module));
  return shrunk.code ?? '';
}

/** The files of which something is left in what was built. @param {import('esbuild').Metafile} metafile */
function bundledIn({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
}

/** Builds dist/ anew. @returns {Promise<{ files: string[], metafile: import('esbuild').Metafile | undefined }>} */
export async function buildAll() {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await mkdir(join(root, 'dist'));
  const { outputFiles, metafile } = await build({ ...buildOptions, minify: true, write: false, metafile: true });
  const loader = await buildLoader(buildOptions, root, shrink);
  const scripts = {
    'self-check.js': await shrink(outputFiles[0]?.text ?? ''),
    ...loader.files,
    ...(await buildPackage(buildOptions, root, shrink)),
  };
  /** @type {Record<string, string>} */
  const integrity = {};
  for (const [name, code] of Object.entries(scripts).sort()) {
    if (!code) throw new Error(`terser made nothing of ${name}`);
    await mkdir(dirname(join(root, 'dist', name)), { recursive: true });
    await writeFile(join(root, 'dist', name), code);
    integrity[name] = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  }
  await writeFile(join(root, 'dist', 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  await buildBuilder(buildOptions, root, join(root, 'dist'));
  const inputs = [...appInputs, ...[metafile, ...Object.values(loader.metafiles)].flatMap(bundledIn)];
  await writeBillOfMaterials(integrity, inputs, root, join(root, 'dist'));
  await writeThirdPartyNotices(inputs, root, join(root, 'dist'));
  await writePrivacyReceipt(root, join(root, 'dist'), integrity);
  return { files: Object.keys(integrity), metafile };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { files } = await buildAll();
  console.log(`Built ${files.map((file) => `dist/${file}`).join(', ')} and dist/builder/.`);
}
