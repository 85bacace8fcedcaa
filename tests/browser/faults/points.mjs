// @ts-check
// Where faults are put in: at the head of every function of ours, in the bytes of dist/self-check.js. The file that is
// served to a fault test is the shipped one with calls added and nothing else, which `faultyScript` proves: without them
// it is the shipped one, byte for byte. So names, order and what the minifier made of it all are those that visitors
// get, and no function of ours can be forgotten: the list comes from the source map of the build.
import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { build } from 'esbuild';
import { minify } from 'terser';
import { engineOptions, shrinkOptions } from '../../../embed/build/build.mjs';
import { shippedContent } from '../../../embed/build/content-modules.mjs';
import { root } from '../../../embed/build/root.mjs';
import { assemble } from '../../../src/author/assemble.ts';

/**
 * A function of ours.
 * @typedef {{ readonly id: number, readonly file: string, readonly name: string, readonly line: number }} Point
 */

/** @returns {Promise<{ code: string, points: readonly Point[] }>} */
export async function faultyScript() {
  const { code, origin } = await withMap();
  const shipped = await readFile(join(root, 'dist/self-check.js'), 'utf8');
  if (code !== shipped) throw new Error('dist/self-check.js is not what the sources make. Write: npm run build');
  const tree = parse(code, { ecmaVersion: 'latest' });
  /** @type {Point[]} */
  const points = [];
  /** @type {{ at: number, text: string }[]} */
  const added = [];
  /** @type {Pick<import('acorn').ArrowFunctionExpression, 'start' | 'body' | 'params'>[]} */
  const functions = [];
  let contents = 0;
  full(tree, (node) => {
    if (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression')
      functions.push(node);
    if (node.type === 'CallExpression' && isContent(node)) {
      contents++;
      added.push({ at: node.start, text: '(self.__content??(o=>o))(' }, { at: node.end, text: ')' });
    }
  });
  if (contents !== 1) throw new Error('The content is not in the script as one text.');
  for (const node of functions.sort((a, b) => a.start - b.start)) {
    const { source = '', line = 0 } = origin(node.start) ?? {};
    // The app is a bundle in the bundle: the last of the folders in the way is the one at the root.
    const file = /^(?:.*\/)?((?:src|embed|flows)\/.*\.tsx?)$/.exec(source)?.[1];
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
  const { outputFiles } = await build({ ...engineOptions, minify: true, write: false, sourcemap: 'external' });
  const text = (/** @type {string} */ end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const { code: engine = '', map } = await minify(text('.js'), { ...shrinkOptions(), sourceMap: true });
  const code = assemble(engine, await shippedContent());
  const [toBundle, toSources] = [new SourceMap(JSON.parse(String(map))), new SourceMap(JSON.parse(text('.map')))];
  const content = [...code].findIndex((character, at) => character !== engine[at]);
  /** @param {number} at a place in the shipped file */
  const origin = (at) => {
    const before = engine.slice(0, at < content ? at : at - code.length + engine.length).split('\n');
    const inBundle = toBundle.findEntry(before.length - 1, before.at(-1)?.length ?? 0);
    if (!('originalLine' in inBundle)) return undefined;
    const found = toSources.findEntry(inBundle.originalLine, inBundle.originalColumn);
    return 'originalSource' in found ? { source: found.originalSource, line: found.originalLine + 1 } : undefined;
  };
  return { code, origin };
}

/** `JSON.parse('…')` of a text that begins as the content does. @param {import('acorn').CallExpression} node */
function isContent({ arguments: [text] }) {
  return text?.type === 'Literal' && String(text.value).startsWith('{"flow":');
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
