// @ts-check
// The script with the pseudo-language added, as somebody adds a language: two files, and a line in each list. Never in dist/.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { buildOptions } from '../../embed/build/build.mjs';
import { root } from '../../embed/build/root.mjs';
import { PSEUDO, pseudoLanguage } from './pseudo-language.mjs';

/** The lists of languages. A language that is missing from one of them does not compile. */
const LISTS = ['flows/index.ts', 'flows/launcher.ts', 'src/i18n/chrome.ts', 'src/i18n/languages.ts', 'src/i18n/safety.ts'];

/** Adds the pseudo-language to every list, as one that nobody reviewed. @type {import('esbuild').Plugin} */
const withPseudoLanguage = {
  name: 'with-pseudo-language',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`/${PSEUDO}\\.json$`) }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: 'pseudo-language',
    }));
    onLoad({ filter: /.*/, namespace: 'pseudo-language' }, async ({ path }) => {
      const english = JSON.parse(await readFile(join(dirname(path), 'en.json'), 'utf8'));
      return { contents: JSON.stringify(pseudoLanguage(english)), loader: 'json' };
    });
    for (const list of LISTS) {
      onLoad({ filter: new RegExp(`/${list}$`) }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        return { contents: list.endsWith('languages.ts') ? named(source) : imported(source), loader: 'ts' };
      });
    }
  },
};

/** Beside English in a list. @param {string} source */
function imported(source) {
  const english = /^import .*\ben\b.*\ben\.json.*$/m.exec(source)?.[0] ?? '';
  const line = english.replace('en.json', `${PSEUDO}.json`).replaceAll(/\ben(?=Short\b|\b)/g, 'pseudo');
  const [entry, value] = /short/.test(english) ? ['en: [en, enShort],', '[pseudo, pseudoShort]'] : ['en,', 'pseudo'];
  return edited(edited(source, english, `${english}\n${line}`), `{ ${entry}`, `{ '${PSEUDO}': ${value}, ${entry}`);
}

/** @param {string} source */
function named(source) {
  return edited(edited(source, '] as const', `, '${PSEUDO}'] as const`), ': readonly string[] = [', `: readonly string[] = ['${PSEUDO}', `);
}

/** @param {string} source @param {string} old @param {string} replacement */
function edited(source, old, replacement) {
  if (!old || !source.includes(old)) throw new Error(`A list of languages has changed: "${old}" is not in it. Correct pseudo-script.mjs.`);
  return source.replace(old, replacement);
}

/** The script as text. @returns {Promise<string>} */
export async function pseudoScript() {
  const plugins = [withPseudoLanguage, ...(buildOptions.plugins ?? [])];
  const { outputFiles } = await build({ ...buildOptions, absWorkingDir: root, plugins, minify: true, write: false });
  return outputFiles[0]?.text ?? '';
}
