import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { transform } from 'esbuild';

/** The English of every message that a TypeScript file makes with `msg`, and of every sentence that its schema says. */
export async function messagesIn(file: string): Promise<readonly string[]> {
  const { code } = await transform(await readFile(file, 'utf8'), { loader: file.endsWith('x') ? 'tsx' : 'ts', jsx: 'automatic' });
  const found: string[] = [];
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier' || tag.name !== 'msg') return;
      found.push(quasi.quasis.map(({ value }) => value.cooked ?? '').reduce((text, part, index) => `${text}{${index - 1}}${part}`));
    },
    Property({ key, value }) {
      if (key.type !== 'Identifier' || key.name !== 'errorMessage') return;
      if (value.type === 'Literal' && typeof value.value === 'string') found.push(value.value);
    },
  });
  return found;
}
