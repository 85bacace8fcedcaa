// @ts-check
// What each part adds to self-check.js.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { engineOptions } from '../../embed/build/build.mjs';
import { shippedContent } from '../../embed/build/content-modules.mjs';
import { root } from '../../embed/build/root.mjs';
import { bytesOf } from './sizes.mjs';

/** Where a module belongs: the first that fits. @type {readonly (readonly [part: string, path: RegExp])[]} */
const PARTS = [
  ['preact', /^node_modules\/preact\//],
  ['xstate', /^node_modules\/xstate\//],
  ['i18next', /^node_modules\/i18next\//],
  ['css', /\.css$/],
  ['texts', /\.json$|^src\/i18n\/|held-content/],
  ['flow', /^flows\/|^src\/flow\//],
  ['ui', /^src\/ui\//],
  ['clinic', /^src\/clinic\//],
  ['session and base', /^src\/(session|base)\//],
  ['embed', /^embed\//],
];

/**
 * The file's bytes by part. terser's last pass knows of no modules, so the shares are those of the code that goes into it, module
 * by module: for raw its length; compressed, what the whole would be shorter without the part. All are scaled to the file.
 */
export async function parts() {
  const modules = [
    ...(await modulesOf('embed/widget/app/app.ts')),
    ...(await modulesOf('embed/widget/self-check.ts')),
    ...(await content()),
  ];
  const file = bytesOf(await readFile(join(root, 'dist/self-check.js')));
  const all = modules.map(({ code }) => code).join('');
  const whole = bytesOf(Buffer.from(all));
  const shares = PARTS.map(([part]) => {
    const rest = bytesOf(Buffer.from(modules.map((each) => (each.part === part ? '' : each.code)).join('')));
    return { part, raw: whole.raw - rest.raw, gzip: whole.gzip - rest.gzip, brotli: whole.brotli - rest.brotli };
  });
  /** @param {'raw' | 'gzip' | 'brotli'} kind */
  const scale = (kind) => file[kind] / shares.reduce((sum, share) => sum + share[kind], 0);
  const scales = { raw: scale('raw'), gzip: scale('gzip'), brotli: scale('brotli') };
  const rows = shares.map(({ part, raw, gzip, brotli }) => [
    part,
    { raw: Math.round(raw * scales.raw), gzip: Math.round(gzip * scales.gzip), brotli: Math.round(brotli * scales.brotli) },
  ]);
  return Object.fromEntries([...rows, ['in all', file]]);
}

/** The app is a bundle of its own. @type {import('esbuild').Plugin} */
const appLeftOut = {
  name: 'app-left-out',
  setup({ onResolve }) {
    onResolve({ filter: /[/]load-app\.ts$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** The flow and the words, which are no modules of the engine. */
async function content() {
  const { flow, ...words } = await shippedContent();
  return [
    { part: 'flow', code: JSON.stringify(flow) },
    { part: 'texts', code: JSON.stringify(words) },
  ];
}

/**
 * The minified code of each module of a bundle.
 * @param {string} entry
 */
async function modulesOf(entry) {
  const { outputFiles } = await build({
    ...engineOptions,
    entryPoints: [entry],
    outdir: 'unwritten',
    format: 'esm',
    plugins: [appLeftOut, ...(engineOptions.plugins ?? [])],
    minifySyntax: true,
    minifyIdentifiers: true, // not white space, which holds the comments that name each module
    write: false,
  });
  const text = outputFiles[0]?.text ?? '';
  const found = text.split(/^\/\/ (?=\S+\.\w+(?:\?own)?$)/m).slice(1);
  return Promise.all(
    found.map(async (module) => {
      const end = module.indexOf('\n');
      const path = module.slice(0, end);
      const part = PARTS.find(([, fits]) => fits.test(path))?.[0];
      if (!part) throw new Error(`${path} belongs to no part. Name one for it in tests/bench/parts.mjs.`);
      const { code } = await transform(module.slice(end).replace(/\nexport \{[^}]*\};\s*$/, ''), {
        minifyWhitespace: true,
        charset: 'utf8',
      });
      return { part, code };
    }),
  );
}
