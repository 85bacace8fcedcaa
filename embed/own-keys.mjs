// @ts-check
import { parse } from 'acorn';
import { full } from 'acorn-walk';

/**
 * `for (name in object)` also meets what a host page has added to Object.prototype or Array.prototype, as old libraries do. The
 * libraries in the script mean an object's own keys, so that is what their loops get.
 * @param {string} code
 */
export function ownKeysOnly(code) {
  /** @type {(import('acorn').ForInStatement)[]} */
  const loops = [];
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type === 'ForInStatement') loops.push(/** @type {import('acorn').ForInStatement} */ (node));
  });
  return loops
    .sort((a, b) => b.right.start - a.right.start)
    .reduce((text, { left, right }) => {
      const object = text.slice(right.start, right.end);
      return `${text.slice(0, left.end)} of Object.keys((${object}))${text.slice(right.end)}`;
    }, code);
}
