// @ts-check
// Where faults are put in: at the head of every function of ours, in the bytes of dist/self-check.js. The file that is
// served to a fault test is the shipped one with calls added and nothing else, which `faultyScript` proves: without them
// it is the shipped one, byte for byte. So names, order and what the minifier made of it all are those that visitors
// get, and no function of ours can be forgotten: the list comes from the source map of the build.
import { readdir, readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { build } from 'esbuild';
import { minify } from 'terser';
import { buildOptions, root, shrinkOptions } from '../../../embed/build.mjs';

/**
 * A function of ours.
 * @typedef {{ readonly id: number, readonly file: string, readonly name: string, readonly line: number }} Point
 */

/** @returns {Promise<{ code: string, points: readonly Point[] }>} */
export async function faultyScript() {
  const { code, origin } = await withMap();
  const shipped = await readFile(join(root, 'dist/self-check.js'), 'utf8');
  if (code !== shipped) throw new Error('dist/self-check.js is not what the sources make. Write: npm run build');
  const tree = parse(code, { ecmaVersion: 'latest', locations: true });
  /** @type {Point[]} */
  const points = [];
  /** @type {{ at: number, text: string }[]} */
  const added = [];
  /** @type {Pick<import('acorn').ArrowFunctionExpression, 'start' | 'loc' | 'body' | 'params'>[]} */
  const functions = [];
  const languages = await languageFiles();
  /** @type {string[]} */
  const words = [];
  full(tree, (node) => {
    if (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression')
      functions.push(node);
    const file = node.type === 'CallExpression' && languages.find(({ texts }) => texts === textsIn(node))?.file;
    if (!file) return;
    words.push(file);
    added.push({ at: node.start, text: `(self.__words??((n,o)=>o))("${file}",` }, { at: node.end, text: ')' });
  });
  for (const { file } of languages) if (!words.includes(file)) throw new Error(`The words of ${file} are not in the script as they are.`);
  for (const node of functions.sort((a, b) => a.start - b.start)) {
    const { source = '', line = 0 } = origin(node.loc?.start) ?? {};
    const file = /(?:^|\/)((?:src|embed|flows)\/.*\.tsx?)$/.exec(source)?.[1];
    if (!file || source.includes('node_modules')) continue;
    const id = points.length;
    points.push({ id, file, name: await nameAt(file, line), line });
    const { body } = node;
    // With what the function is given first: for a look-up of words, that is the key.
    const [first] = node.params;
    const call = `self.__fault?.(${id}${first?.type === 'Identifier' ? `,${first.name}` : ''})`;
    if (body.type === 'BlockStatement') added.push({ at: body.start + 1, text: `${call};` });
    else added.push({ at: body.start, text: `(${call},` }, { at: body.end, text: ')' });
  }
  const faulty = added.sort((a, b) => b.at - a.at).reduce((text, { at, text: call }) => text.slice(0, at) + call + text.slice(at), code);
  return { code: faulty, points };
}

/** The build of `npm run build` once more, with the way back to the sources. */
async function withMap() {
  const { outputFiles } = await build({ ...buildOptions, minify: true, write: false, sourcemap: 'external' });
  const text = (/** @type {string} */ end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const bundle = text('.js');
  const { code = '', map } = await minify(bundle, { ...shrinkOptions(), sourceMap: true });
  const [toBundle, toSources] = [new SourceMap(JSON.parse(String(map))), new SourceMap(JSON.parse(text('.map')))];
  /** @param {import('acorn').Position | undefined} place in the shipped file */
  const origin = (place) => {
    const inBundle = place && toBundle.findEntry(place.line - 1, place.column);
    if (!inBundle || !('originalLine' in inBundle)) return undefined;
    const found = toSources.findEntry(inBundle.originalLine, inBundle.originalColumn);
    return 'originalSource' in found ? { source: found.originalSource, line: found.originalLine + 1 } : undefined;
  };
  return { code, origin };
}

/** The wording of the widget and of the flow, as the script has it. */
async function languageFiles() {
  const names = (
    await Promise.all(
      ['src/i18n', 'flows/back-spasm'].map(async (folder) => (await readdir(join(root, folder))).map((name) => `${folder}/${name}`)),
    )
  ).flat();
  return Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (file) => {
        const value = JSON.parse(await readFile(join(root, file), 'utf8'));
        return { file, texts: sorted(leavesOf(value)) };
      }),
  );
}

/** All texts in a language file. @param {unknown} wording @returns {readonly string[]} */
const leavesOf = (wording) =>
  typeof wording === 'string' ? [wording] : typeof wording === 'object' && wording !== null ? Object.values(wording).flatMap(leavesOf) : [];

/** @param {readonly string[]} texts */
const sorted = (texts) => [...texts].sort().join('|');

/** The texts of `fillIn(outline, "…|…".split('|'))`, in which a language lies in the script. @param {import('acorn').CallExpression} node */
function textsIn({ arguments: [, split] }) {
  if (split?.type !== 'CallExpression' || split.callee.type !== 'MemberExpression') return undefined;
  const { object } = split.callee;
  return object.type === 'Literal' && typeof object.value === 'string' ? sorted(object.value.split('|').filter(Boolean)) : undefined;
}

/** @type {Map<string, readonly string[]>} */
const sources = new Map();

/** What the source calls the function that begins on `line`, else the nearest named one above it. @param {string} file @param {number} line */
async function nameAt(file, line) {
  const lines = sources.get(file) ?? (await readFile(join(root, file), 'utf8')).split('\n');
  sources.set(file, lines);
  for (let at = line - 1; at >= 0; at--) {
    const name =
      /(?:function|class)\s+(\w+)|^\s*(?:override |async )?(\w+)\(.*\{$|^\s*(?:export )?const (\w+)\b.*=>|^\s*(\w+): \(.*=>/.exec(
        lines[at] ?? '',
      );
    const found = name?.slice(1).find(Boolean);
    if (found && !['if', 'for', 'switch', 'while'].includes(found)) return at === line - 1 ? found : `in ${found}`;
  }
  return 'of the module';
}
