// @ts-check
// Builds dist/ from the sources. `node embed/build/build.mjs`; other scripts import `buildOptions`.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import { tsImport } from 'tsx/esm/api';
import { appInOne, appInputs, bundledIn, INJECTED } from './app-in-one.mjs';
import { writeBillOfMaterials } from './bill-of-materials.mjs';
import { buildBuilder } from './build-builder.mjs';
import { buildDemo } from './build-demo.mjs';
import { buildLoader } from './build-loader.mjs';
import { buildPackage } from './build-package.mjs';
import { buildWorkshop } from './build-workshop.mjs';
import { contents, flowAsData, heldModules } from './content-modules.mjs';
import { writePrivacyReceipt } from './receipt/privacy-receipt.mjs';
import { root } from './root.mjs';
import { writeThirdPartyNotices } from './third-party-notices.mjs';

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** Style sheets are bundled as minified text, for `adoptedStyleSheets`. @type {import('esbuild').Plugin} */
const cssAsText = {
  name: 'css-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await build({ entryPoints: [path], bundle: true, minify: true, write: false, metafile: true });
      const watchFiles = Object.keys(metafile.inputs).map((input) => resolve(input));
      return { contents: outputFiles[0]?.text.trim() ?? '', loader: 'text', watchFiles };
    });
  },
};

const { SHIPPED, WHOLE } = await contents();
const { flow, hashes } = WHOLE;
// SemVer's build metadata: the flow, and the beginning of each hash of what is released.
const short = Object.entries(SHIPPED.hashes)
  .map(([lang, hash]) => `.${lang}.${hash.slice(0, 8)}`)
  .join('');

/** One classic script with everything inside. `import()` becomes a function that first runs on open. @type {import('esbuild').BuildOptions} */
export const buildOptions = {
  absWorkingDir: root,
  entryPoints: { 'self-check': 'embed/widget/self-check.ts' },
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
  inject: INJECTED,
  define: {
    'process.env.NODE_ENV': '"production"',
    'Array.from': 'arrayFrom',
    __VERSION__: JSON.stringify(`${version}+${flow.id}.${flow.version}${short}`),
    __CONTENT__: JSON.stringify(hashes),
    __OWN__: 'false',
    __MORE__: 'undefined',
  },
  plugins: [cssAsText, flowAsData, appInOne],
  legalComments: 'none',
};

/** The same without its content: src/author/assemble.ts puts one in. @type {import('esbuild').BuildOptions} */
export const engineOptions = {
  ...buildOptions,
  plugins: [cssAsText, heldModules, appInOne],
  inject: [...INJECTED, join(root, 'embed/widget/app/held-content.ts')],
  define: {
    ...buildOptions.define,
    __ENGINE__: JSON.stringify(version),
    __VERSION__: 'heldVersion',
    __CONTENT__: 'heldHashes',
    __OWN__: 'heldOwn',
  },
};

/**
 * How terser makes smaller what esbuild has made: by what JavaScript itself promises. Nothing is assumed of a library. In ASCII: a script
 * without a charset is read in that of its page, which may be an old one.
 * @param {boolean} [module] whether its names are its own already; a classic script's lie in a function.
 * @returns {import('terser').MinifyOptions}
 */
export const shrinkOptions = (module = false) => ({ ecma: 2020, module, compress: { passes: 3 }, format: { ascii_only: true } });

/**
 * What esbuild has made, made smaller.
 * @param {string} code
 * @param {boolean} [module]
 */
export async function shrink(code, module = false) {
  const shrunk = await minify(code, shrinkOptions(module));
  return shrunk.code ?? '';
}

/** Builds dist/ anew. @returns {Promise<{ files: string[], metafile: import('esbuild').Metafile | undefined }>} */
export async function buildAll() {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await mkdir(join(root, 'dist'));
  const { outputFiles, metafile } = await build({ ...engineOptions, minify: true, write: false, metafile: true });
  const engine = await shrink(outputFiles[0]?.text ?? '');
  await writeFile(join(root, 'dist', 'self-check.engine.js'), engine);
  /** @type {typeof import('../../src/author/assemble.ts')} */
  const { assemble } = await tsImport('../../src/author/assemble.ts', import.meta.url);
  /** @param {string} code */
  const assembled = (code) => assemble(code, SHIPPED);
  const loader = await buildLoader(buildOptions, root, shrink);
  const scripts = {
    'self-check.js': assembled(engine),
    ...loader.files,
    ...(await buildPackage(engineOptions, root, async (code, module) => assembled(await shrink(code, module)))),
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
  const { FLOW_FILE_SCHEMA } = await tsImport('../../src/author/flow-file-schema.ts', import.meta.url);
  const { CONTENT_SCHEMA } = await tsImport('./content-schema.ts', import.meta.url);
  for (const [name, schema] of Object.entries({ flow: FLOW_FILE_SCHEMA, content: CONTENT_SCHEMA })) {
    await writeFile(join(root, 'dist', `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
  const parts = { engine, version, content: WHOLE, released: Object.keys(SHIPPED.texts), integrity };
  await buildBuilder(buildOptions, root, join(root, 'dist'), parts, assemble(engine, WHOLE));
  await buildWorkshop(buildOptions, root, join(root, 'dist'), parts);
  await buildDemo(root, join(root, 'dist'));
  const inputs = [...appInputs, ...[metafile, ...Object.values(loader.metafiles)].flatMap(bundledIn)];
  await writeBillOfMaterials(integrity, inputs, root, join(root, 'dist'));
  await writeThirdPartyNotices(inputs, root, join(root, 'dist'));
  await writePrivacyReceipt(root, join(root, 'dist'), integrity);
  return { files: Object.keys(integrity), metafile };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { files } = await buildAll();
  console.log(`Built ${files.map((file) => `dist/${file}`).join(', ')}, dist/builder/, dist/workshop/ and dist/demo/.`);
}
