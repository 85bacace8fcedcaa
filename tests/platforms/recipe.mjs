// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../embed/build/root.mjs';

const book = readFileSync(join(root, 'embed/README.md'), 'utf8');

/**
 * The files of a recipe of the owner's book: the blocks of code after its title, each of which names its file in its first lines.
 * @param {string} title
 * @returns {Readonly<Record<string, string>>}
 */
export function recipe(title) {
  const [, after = ''] = book.split(`\n**${title}.**`);
  const [part = ''] = after.split(/\n(?:\*\*[^\n]+?\.\*\*|#+ )/);
  const blocks = [...part.matchAll(/```\w+\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  if (blocks.length === 0) throw new Error(`embed/README.md has no recipe "${title}".`);
  return Object.fromEntries(blocks.map((text) => [/^(?:---\n)?(?:\/\/|<!--|\{#) ([\w./-]+)/.exec(text)?.[1] ?? 'unnamed', text]));
}
