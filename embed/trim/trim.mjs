// @ts-check
// Leaves out of the bundle what the libraries bring for uses that this project does not have. What is left out, and why
// that is safe, stands beside this file, by library. Every name must still exist in the library: after an upgrade the
// build fails rather than trimming the wrong thing. tests/embed/trim.test.ts runs every text and every path through the
// trimmed libraries and through the whole ones; tests/embed/trimmed-widget.test.tsx does so with the drawn widget.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { I18NEXT } from './i18next.mjs';
import { PREACT, SOURCES } from './preact.mjs';
import { XSTATE } from './xstate.mjs';

/**
 * What is left out of one file of a library.
 *
 * - `cuts`: `name`, `Class` or `Class.method` -> its new function body, class body or value.
 * - `gone`: methods that nothing here calls.
 * - `settled`: an expression that always has one value here -> that value, so that the minifier drops what hangs on it.
 *   `?.` is written as `.`, and any white space as one blank.
 * - `unwritten`: what is only stored, for a reader that was left out.
 *
 * @typedef {{
 *   readonly file: RegExp,
 *   readonly cuts?: Readonly<Record<string, string>>,
 *   readonly gone?: readonly string[],
 *   readonly settled?: Readonly<Record<string, string>>,
 *   readonly unwritten?: readonly string[],
 * }} Trim
 */

/** @type {readonly Trim[]} */
export const TRIMS = [...I18NEXT, ...XSTATE, ...PREACT];

/** @type {import('esbuild').Plugin} */
export const trimLibraries = {
  name: 'trim-libraries',
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: /^preact(\/|$)/ }, async ({ path, resolveDir, kind }) => {
      const source = SOURCES[path];
      if (!source) return undefined;
      const { path: manifest } = await resolve('preact/package.json', { resolveDir, kind });
      return { path: join(dirname(manifest), source) };
    });
    for (const trim of TRIMS) {
      onLoad({ filter: trim.file }, async ({ path }) => ({ contents: trimmed(await readFile(path, 'utf8'), trim, path), loader: 'js' }));
    }
  },
};

/**
 * @param {string} source
 * @param {Trim} trim
 * @param {string} path for the message
 */
function trimmed(source, { cuts = {}, gone = [], settled = {}, unwritten = [] }, path) {
  /** @param {string} name @returns {never} */
  const missing = (name) => {
    throw new Error(`${path} has no "${name}" any more. Look at what replaced it, and change embed/trim/.`);
  };
  const places = placesIn(source);
  const bodies = Object.entries(cuts).map(([name, text]) => ({ ...(places.bodies.get(name) ?? missing(name)), text }));
  const members = gone.map((name) => ({ ...(places.members.get(name) ?? missing(name)), text: '' }));
  const found = [...settledIn(source, settled), ...unwrittenIn(source, unwritten)];
  for (const name of [...Object.keys(settled), ...unwritten]) if (!found.some((each) => each.name === name)) missing(name);
  return replace(source, [...bodies, ...members, ...found]);
}

/**
 * Expressions that are read, never one that is written to, called, or deleted.
 * @param {string} source
 * @param {Readonly<Record<string, string>>} settled
 */
function settledIn(source, settled) {
  /** @type {(Place & { readonly name: string })[]} */
  const found = [];
  fullAncestor(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }), (node, _, ancestors, type) => {
    const name = source.slice(node.start, node.end).replaceAll('?.', '.').replaceAll(/\s+/g, ' ');
    if (!Object.hasOwn(settled, name) || type !== node.type) return; // of another type: a name that is declared
    if (type !== 'Identifier' && (!type.endsWith('Expression') || type === 'ChainExpression')) return;
    const chained = ancestors.at(-2)?.type === 'ChainExpression';
    const parent = ancestors.at(chained ? -3 : -2);
    if (parent && !isTarget(parent, chained ? ancestors.at(-2) : node)) found.push({ ...node, name, text: `(${settled[name]})` });
  });
  return found;
}

/**
 * @param {import('acorn').AnyNode} parent
 * @param {import('acorn').AnyNode | undefined} node
 */
function isTarget(parent, node) {
  if (parent.type === 'CallExpression') return parent.callee === node;
  if (parent.type === 'MemberExpression') return parent.object === node;
  if (parent.type === 'Property') return parent.shorthand;
  if (parent.type === 'AssignmentExpression') return parent.left === node;
  if (parent.type === 'UnaryExpression') return parent.operator === 'delete';
  return parent.type === 'UpdateExpression' || parent.type === 'ChainExpression';
}

/**
 * Assignments of a statement of their own, with what they would have stored.
 * @param {string} source
 * @param {readonly string[]} unwritten
 */
function unwrittenIn(source, unwritten) {
  /** @type {(Place & { readonly name: string })[]} */
  const found = [];
  fullAncestor(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }), (node, _, ancestors) => {
    if (node.type !== 'AssignmentExpression' || ancestors.at(-2)?.type !== 'ExpressionStatement') return;
    const name = source.slice(node.left.start, node.left.end);
    if (unwritten.includes(name)) found.push({ ...node, name, text: '0' });
  });
  return found;
}

/** @typedef {{ readonly start: number, readonly end: number, readonly text: string }} Place */

/**
 * From the back, so that earlier places stay where they are. What lies within another place goes with it.
 * @param {string} source
 * @param {readonly Place[]} found
 */
function replace(source, found) {
  return found
    .filter((inner) => !found.some((outer) => outer !== inner && outer.start <= inner.start && inner.end <= outer.end))
    .sort((a, b) => b.start - a.start)
    .reduce((text, cut) => text.slice(0, cut.start) + cut.text + text.slice(cut.end), source);
}

/**
 * Where each top-level function, class, method and constant of a module has its body or value, and where each method is.
 * @param {string} source
 */
function placesIn(source) {
  /** @type {Map<string, { start: number, end: number }>} */
  const bodies = new Map();
  /** @type {Map<string, { start: number, end: number }>} */
  const members = new Map();
  for (const statement of parse(source, { ecmaVersion: 'latest', sourceType: 'module' }).body) {
    const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (node?.type === 'FunctionDeclaration') bodies.set(node.id.name, node.body);
    if (node?.type === 'VariableDeclaration') {
      for (const { id, init } of node.declarations) if (id.type === 'Identifier' && init) bodies.set(id.name, init);
    }
    if (node?.type !== 'ClassDeclaration') continue;
    bodies.set(node.id.name, node.body);
    for (const member of node.body.body) {
      if (member.type !== 'MethodDefinition' || member.key.type !== 'Identifier') continue;
      bodies.set(`${node.id.name}.${member.key.name}`, member.value.body);
      members.set(`${node.id.name}.${member.key.name}`, member);
    }
  }
  return { bodies, members };
}
