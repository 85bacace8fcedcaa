// @ts-check
import { parse } from 'acorn';
import { full } from 'acorn-walk';

/**
 * `for (name in object)` also meets what a host page has added to Object.prototype or Array.prototype, as old libraries do. The
 * libraries in the script mean an object's own keys, so that is what their loops get.
 * @param {string} code
 */
export function ownKeysOnly(code) {
  return loopsOf(code).reduceRight((text, { at, end, write }) => text.slice(0, at) + write + text.slice(end), code);
}

/**
 * What is written anew, in the order of the code: from `at` to `end`, and with what.
 * @param {string} code
 */
export function loopsOf(code) {
  /** @type {(import('acorn').ForInStatement)[]} */
  const loops = [];
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type === 'ForInStatement') loops.push(/** @type {import('acorn').ForInStatement} */ (node));
  });
  return loops
    .sort((a, b) => a.right.start - b.right.start)
    .map(({ left, right }) => ({ at: left.end, end: right.end, write: ` of Object.keys((${code.slice(right.start, right.end)}))` }));
}
