// @ts-check
// The keys of the wording stand in the script once, not once in each language.
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {string | { [key: string]: Wording }} Wording */
/** @typedef {import('./fill-in.ts').Outline} Outline */

/** Between two texts. */
const BREAK = '|';
const LANGUAGE = /^[a-z]{2,3}(-[a-z]+)*\.json$/i;
const FILL_IN = join(dirname(fileURLToPath(import.meta.url)), 'fill-in.ts');

/**
 * Language files as one string of texts each, beside one outline for all that lie in the same folder. For a script that holds them
 * all: a language that is loaded alone is better off as it is. @type {import('esbuild').Plugin}
 */
export const wordingInOne = {
  name: 'wording-in-one',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^outline:/ }, ({ path }) => ({ path: path.slice('outline:'.length), namespace: 'outline' }));
    onLoad({ filter: /.*/, namespace: 'outline' }, async ({ path }) => ({
      contents: JSON.stringify(await outlineOf(path)),
      loader: 'json',
    }));
    onLoad({ filter: /[\\/](flows[\\/][^\\/]+|src[\\/]i18n)[\\/][^\\/]+\.json$/ }, async ({ path }) => {
      const folder = dirname(path);
      const texts = leaves(await outlineOf(folder), await wordingIn(path)).join(BREAK);
      return {
        contents: `import { fillIn } from ${JSON.stringify(FILL_IN)};
          import outline from ${JSON.stringify(`outline:${folder}`)};
          export default fillIn(outline, ${JSON.stringify(texts)}.split('${BREAK}'));`,
        loader: 'js',
        resolveDir: folder,
      };
    });
  },
};

/** What the language files of a folder have between them. @param {string} folder @returns {Promise<Outline>} */
async function outlineOf(folder) {
  const names = (await readdir(folder)).filter((name) => LANGUAGE.test(name)).sort();
  const languages = await Promise.all(names.map((name) => wordingIn(join(folder, name))));
  return languages.reduce((/** @type {Outline} */ outline, wording) => merged(outline, wording, basename(folder)), {});
}

/** @param {string} path @returns {Promise<Wording>} */
async function wordingIn(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

/**
 * @param {Outline | undefined} outline
 * @param {Wording} wording
 * @param {string} place for the message
 * @returns {Outline}
 */
function merged(outline, wording, place) {
  const group = typeof wording === 'object' && wording !== null;
  if (!group && (typeof wording !== 'string' || wording === '' || wording.includes(BREAK)))
    throw new Error(`${place} is ${JSON.stringify(wording)}. Write a text that is not empty and has no "${BREAK}".`);
  if (outline !== undefined && (outline !== 0) !== group)
    throw new Error(`${place} is a text in one language and a group of texts in another. Make it the same in both.`);
  if (!group) return 0;
  /** @type {Map<string, Outline>} */
  const made = new Map(Object.entries(outline ?? {}));
  for (const [key, inner] of Object.entries(wording)) made.set(key, merged(made.get(key), inner, `${place}.${key}`));
  return Array.isArray(wording) ? [...made.values()] : Object.fromEntries(made);
}

/** The texts in the order of the outline. @param {Outline} outline @param {Wording | undefined} wording @returns {string[]} */
function leaves(outline, wording) {
  if (outline === 0) return [typeof wording === 'string' ? wording : ''];
  return Object.entries(outline).flatMap(([key, inner]) => leaves(inner, typeof wording === 'object' ? wording[key] : undefined));
}
