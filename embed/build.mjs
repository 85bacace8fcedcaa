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
import { writePrivacyReceipt } from './privacy-receipt.mjs';
import { writeThirdPartyNotices } from './third-party-notices.mjs';

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
/**
 * The app behind `loadApp` as one function. esbuild would make a module of its own of each file for `import()`, which costs more than a
 * kilobyte, and go through their exports by `for … in`, which fails where a page has enlarged `Object.prototype`.
 * @type {import('esbuild').Plugin}
 */
const appInOne = {
  name: 'app-in-one',
  setup({ onLoad, initialOptions }) {
    onLoad({ filter: /[\\/]embed[\\/]load-app\.ts$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await build({
        ...initialOptions,
        entryPoints: { app: join(dirname(path), 'app.ts') },
        format: 'esm',
        banner: {},
        sourcemap: initialOptions.sourcemap ? 'external' : false,
        plugins: [...(initialOptions.plugins ?? []).filter((plugin) => plugin !== appInOne), wordingInOne],
        write: false,
        metafile: true,
      });
      for (const input of bundledIn(metafile)) appInputs.add(input);
      const watchFiles = Object.keys(metafile.inputs).map((input) => join(root, input));
      const text = (/** @type {string} */ end) => outputFiles?.find((file) => file.path.endsWith(end))?.text ?? '';
      const head = 'let app; export const loadApp = async () => app ??= (() => {';
      const contents = `${head}\n${returning(text('.js'))}})();${initialOptions.sourcemap ? lineLater(text('.map')) : ''}`;
      return { contents, loader: 'js', watchFiles };
    });
  },
};

/** A module's code, ending on `return { … }` instead of `export { … }`. @param {string} code */
const returning = (code) =>
  code.replace(/\bexport\s*\{([^{}]*)\};?\s*$/, (_, names) => {
    const pairs = names.split(',').map((/** @type {string} */ each) => each.trim().replace(/^(\S+) as (\S+)$/, '$2: $1'));
    return `return {${pairs}};`;
  });

/** A source map for the same code one line further down. @param {string} map */
function lineLater(map) {
  const { mappings, ...rest } = JSON.parse(map);
  const moved = Buffer.from(JSON.stringify({ ...rest, mappings: `;${mappings}` })).toString('base64');
  return `\n//# sourceMappingURL=data:application/json;base64,${moved}`;
}

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
  // What pages replace by something that does less.
  inject: [join(root, 'embed/array-from.ts')],
  define: { 'process.env.NODE_ENV': '"production"', 'Array.from': 'arrayFrom', ...(await definesOf(root, version)) },
  plugins: [cssAsText, flowAtRunTime, appInOne],
  legalComments: 'none',
};

/**
 * How terser makes smaller what esbuild has made: by what JavaScript itself promises. Nothing is assumed of a library.
 * @param {boolean} [module] whether its names are its own already; a classic script's lie in a function.
 * @returns {import('terser').MinifyOptions}
 */
export const shrinkOptions = (module = false) => ({ ecma: 2020, module, compress: { passes: 3 } });

/**
 * What esbuild has made, made smaller.
 * @param {string} code
 * @param {boolean} [module]
 */
export async function shrink(code, module = false) {
  const shrunk = await minify(code, shrinkOptions(module));
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
