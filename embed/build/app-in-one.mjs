// @ts-check
// The half of the script that runs on open, as one function inside the other half.
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

/** In the place of what pages replace by something that does less, or hide behind the names of elements. */
export const INJECTED = [join(root, 'embed/widget/page/array-from.ts'), join(root, 'embed/widget/page/page-document.ts')];

/** What went into the app: for the build around it, that is one file. @type {Set<string>} */
export const appInputs = new Set();
/**
 * The app behind `loadApp` as one function. esbuild would make a module of its own of each file for `import()`, which costs more than a
 * kilobyte, and go through their exports by `for … in`, which fails where a page has enlarged `Object.prototype`.
 * @type {import('esbuild').Plugin}
 */
export const appInOne = {
  name: 'app-in-one',
  setup({ onLoad, initialOptions }) {
    onLoad({ filter: /[\\/]view[\\/]load-app\.ts$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await build({
        ...initialOptions,
        entryPoints: { app: join(dirname(path), '../app/app.ts') },
        format: 'esm',
        banner: {},
        sourcemap: initialOptions.sourcemap ? 'external' : false,
        plugins: (initialOptions.plugins ?? []).filter((plugin) => plugin !== appInOne),
        inject: INJECTED, // what the script around it holds, the app finds there
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
export const returning = (code) =>
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

/** The files of which something is left in what was built. @param {import('esbuild').Metafile} metafile */
export function bundledIn({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
}
