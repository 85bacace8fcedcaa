import { readFile } from 'node:fs/promises';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { SHIPPED } from '../../embed/build/content.ts';
import { assemble } from '../../src/author/assemble.ts';
import { onlyIn } from '../../src/author/only-in.ts';
import type { Content } from '../../src/flow/content.ts';

// Of the files that `npm test` built just before.
const engine = await readFile('dist/self-check.engine.js', 'utf8');

/** The content as a script with nothing but it has it. */
const readBack = (content: Content) => new Script(assemble("JSON.parse('self-check content')", content)).runInThisContext();

test('the build’s own script is its engine with its content', async () => {
  expect(assemble(engine, SHIPPED)).toBe(await readFile('dist/self-check.js', 'utf8'));
});

test('the engine has nothing of the content in it, but what the safety card and the launcher say without it', () => {
  expect(engine).not.toContain('emergency_nerve');
  for (const hash of Object.values(SHIPPED.hashes)) expect(engine).not.toContain(hash);
});

test('fewer languages make a smaller script', () => {
  const dutch = assemble(engine, onlyIn(['nl'], SHIPPED));
  expect(dutch.length).toBeLessThan(assemble(engine, SHIPPED).length - 20_000);
  expect(dutch).not.toContain(JSON.stringify(SHIPPED.texts.en).slice(1, 200));
});

test.each([
  '</script><script>alert(1)</script>',
  '<!-- <script',
  ']]>',
  '\u2028\u2029',
  "it's",
  '"',
  '\\',
  '\\n',
  '\n\r\0',
  "\\'",
  '`$' + '{x}`',
  '$&$1',
  'é€😀',
  '\ud800',
])('a text with %j in it comes out as it went in, and begins no tag', (text) => {
  const content = { ...SHIPPED, texts: { en: { title: text } } };
  expect(readBack(content)).toStrictEqual(JSON.parse(JSON.stringify(content)));
  expect(assemble("('self-check content')", content)).not.toMatch(/[<\u2028\u2029\n]/);
});

test.each(['', 'alert(1)', "'self-check content' 'self-check content'"])('%j is no engine', (code) => {
  expect(() => assemble(code, SHIPPED)).toThrow('This is not the engine of self-check.');
});
