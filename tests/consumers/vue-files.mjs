// @ts-check
import { readFile } from 'node:fs/promises';
import { compileScript, parse } from 'vue/compiler-sfc';

const compilerOptions = { isCustomElement: (/** @type {string} */ tag) => tag === 'self-check' };

/**
 * Compiles `.vue` files as the plug-ins of bundlers do, with the one setting that custom elements need in Vue.
 * @type {import('esbuild').Plugin}
 */
export const vueFiles = {
  name: 'vue-files',
  setup({ onLoad, initialOptions }) {
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor } = parse(await readFile(path, 'utf8'), { filename: path, templateParseOptions: compilerOptions });
      const ssr = initialOptions.platform === 'node';
      const { content } = compileScript(descriptor, {
        id: 'app',
        inlineTemplate: true,
        templateOptions: { ssr, ssrCssVars: [], compilerOptions },
      });
      return { contents: content, loader: 'ts' };
    });
  },
};
