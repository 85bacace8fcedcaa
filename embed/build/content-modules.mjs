// @ts-check
// Where the modules that hold the flow and its words get them from.
import { dirname, join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/** @returns {Promise<typeof import('./content.ts')>} what there is to put into scripts */
export const contents = () => tsImport('./content.ts', import.meta.url);

/** @returns {Promise<import('../../src/flow/content.ts').Content>} what `npm run build` puts into the scripts */
export const shippedContent = async () => (await contents()).SHIPPED;

/** For what is built with its content: the flow as plain data, without the sources of its options. @type {import('esbuild').Plugin} */
export const flowAsData = {
  name: 'flow-as-data',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]flows[\\/][^\\/]+[\\/]flow\.ts$/ }, async ({ path }) => {
      const { flow } = (await contents()).WHOLE;
      return { contents: JSON.stringify(flow), loader: 'json', watchFiles: [path] };
    });
  },
};

/** What a module says in the engine, by its end. The names that begin with `held` are those of embed/widget/app/held-content.ts. @type {readonly (readonly [RegExp, (released: typeof import('./content.ts')) => string])[]} */
const HELD = [
  [/flows[\\/]index\.ts$/, () => 'export const { flow: FLOW, texts: TEXTS } = heldContent;'],
  [/src[\\/]i18n[\\/]chrome\.ts$/, () => 'export const CHROME = heldContent.chrome;'],
  // By name, not `* as`: esbuild would go through a whole module by `for … in`, which fails where a page has enlarged `Object.prototype`.
  // These have words of their own, for where the content cannot be read or leaves some out: in the languages that are released.
  [/flows[\\/]launcher\.ts$/, ({ RELEASED_LAUNCHER }) => `export const LAUNCHER = heldLauncher(${JSON.stringify(RELEASED_LAUNCHER)});`],
  [/src[\\/]i18n[\\/]safety\.ts$/, ({ RELEASED_SAFETY }) => `export const SAFETY = heldSafety(${JSON.stringify(RELEASED_SAFETY)});`],
  [
    /src[\\/]i18n[\\/]languages\.ts$/,
    () =>
      "import { RELEASED, UNREVIEWED } from './languages.ts?own'; export const LANGUAGES = heldLanguages[0] ? heldLanguages : RELEASED; export { UNREVIEWED };",
  ],
];

/** For the engine: they ask the content that it is put together with. @type {import('esbuild').Plugin} */
export const heldModules = {
  name: 'held-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?own$/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path.replace('?own', '')), suffix: '?own' }));
    for (const [filter, code] of HELD)
      onLoad({ filter }, async ({ path, suffix }) =>
        suffix === '?own' ? undefined : { contents: code(await contents()), loader: 'js', resolveDir: dirname(path) },
      );
  },
};
